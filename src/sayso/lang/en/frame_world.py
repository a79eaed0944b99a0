"""Measures of war, weather, land, transport, energy and things, with the words of English news; `frame_people` says how a block is written."""

from __future__ import annotations

WORLD = """
= launched | missile weapon craft
v attack~ launch test? test-fire fire~ lob unleash loose~ aim_at~ send_over? shoot?
n barrage~ salvo swarm~ volley launch~ wave~
p fired_at fired_into let_off attacked_with used_in_the_attack rained_on rained_down sent_against sent_over entered_our_airspace were_involved
p in_the_attack

= shot down | missile craft
v shoot_down intercept bring_down~ knock_out~ neutralise neutralize destroy suppress jam~ stop~
n interception interceptor~
p downed shot_down air_defences air_defence_units air_defenses destroyed_in_flight in_flight electronic_jammers electronic_warfare brought_down

= military losses | vehicle weapon craft ship
v destroy lose? knock_out put_out_of_action capture? disable
n loss~
p burnt_out

= airstrikes | attack
v carry_out~ conduct~ launch~
n air_strike airstrike strike~ sortie raid~ bombardment bombing bombing_raid attack~ air_raid shelling~ assault~ drone_strike air_attack missile_strike
p strikes_carried_out struck_targets

= burned | area share
v cover~ grow_to~ spread_over spread_to~ burn char blacken scorch torch~ ravage~ consume~ devour~ engulf raze~ destroy~ swallow~ incinerate
n wildfire~ blaze~ fire~ bushfire~ forest_fire~ wildland
p laid_waste on_fire swept_through went_up_in_flames up_in_smoke ablaze gone_up_in_smoke turned_to_ash in_flames been_burned been_lost has_swept destroyed_by_fire
p reduced_to_ash
x fire fires firefighters wildfire blaze bushfire contained

= flooded | area home building town share
x water river floods
v pour_into~ flood inundate submerge swamp engulf~
n flood~ floodwater~ inundation flooding~
p under_water underwater water_entered

= destroyed | home building vehicle area town site ship craft weapon bridge share tree product
v destroy raze flatten level~ gut~ demolish wreck ruin pull_down~ wipe_out~ obliterate reduce_to_rubble reduce_to_ashes burn_down wash_away sweep_away~ burn~
v blow_away tear_down bulldoze torch
i collapse~ cave_in burn_to_the_ground
n destruction demolition~ ruin~
p in_ruins in_ashes burned_to_ashes were_lost~ reduced_to_rubble reduced_to_ashes burned_to_the_ground burnt_down destroyed_homes to_the_ground in_rubble gone_up_in_flames a_total_loss
p completely_destroyed uninhabitable beyond_repair

= damaged | home building vehicle town site ship craft share product
v damage harm~ hit~ affect~ batter~ tear_off~
n damage~
p lost_their_roofs unfit_for damage_to damage_was badly_hit roofs_off without_roofs lost_its_roof lost_roofs unroofed

= affected | person home town
v affect hit~
p suffered_from been_affected was_affected

= without power | home person customer share firm
v cut_off~ black_out
n blackout outage power_cut power_outage power_failure electricity_cut
p without_power without_electricity lost_power in_the_dark blacked_out lost_electricity lost_their_electricity off_supply no_electricity no_power
p plunged_into_darkness power_was_out lights_out into_darkness power_was_cut electricity_was_cut were_blacked lost_supply without_light cut_power power_restored
p had_no_electricity had_no_power electricity_supply_was out_of_power knocked_out_power power_had_been_cut lights_went_out left_in_darkness power_lines_down
p out_for~ power_went_out

= without water | home person customer share
p without_water no_running_water without_running_water taps_ran_dry without_drinking_water no_water dry_taps lost_water without_a_water_supply
p without_clean_water taps_have_run_dry

= reconnected | home person customer
v reconnect restore~
p power_back power_restored electricity_back supply_restored back_on

= cancelled | flight event any share | agent
x flights airline timetable trains departures
v cancel ground~ scrap~ call_off scrub axe~ drop? strike? strike_out pull? suspend~
n cancellation
p not_take_off called_off did_not_run did_not_fly would_not_run will_not_fly taken_out_of_the_timetable

= delayed | flight any share person project
v delay postpone hold_up put_off defer~ divert~
n delay~ late~
p on_time~ behind_schedule held_up more_than_15_minutes_late ran_late running_late late_running

= waiting list | person share
v wait~
n waiting_list queue~ backlog~ wait~
p waiting_for~ on_the_waiting on_a_waiting awaiting_treatment in_line_for in_the_queue on_the_list were_waiting are_waiting waiting_to_be_treated

= culled | animal
x farmers farm farms outbreak flu
v cull slaughter euthanise euthanize exterminate put_down~ destroy? kill~ shoot? die?
n cull~ slaughter~
p put_to_sleep killed_off to_stop_the_spread bird_flu avian_influenza foot_and_mouth swine_fever

= poached | animal
v poach
n poacher poaching
p for_their_horns for_ivory

= found | any animal
v find~ unearth discover exhume uncover~ spot~ catalogue~ count? identify? record? sight~ photograph? excavate recover?
n discovery~ sighting~ specimen find~

= planted | tree
v plant~
n planting sapling~ seedling~
p in_the_ground

= felled | tree area
v fell~ chop_down cut_down clear? log~ uproot~ topple~ bring_down~
n deforestation felling
p forest_loss lost_forest of_rainforest of_forest_lost

= built | home building site bed | agent
v build construct complete~ erect finish~ put_up~
n completion~ new_home~ new_house~ new_dwelling~
p were_completed new_homes~ have_been_built newly_built were_finished ready_for_occupation houses_built

= homes started | home
v start? begin?
n housing_start
p work_began started_building starts_on broke_ground building_permits

= homes approved | home building
v approve permit~ license~ authorise~
n building_permit planning_permission planning_approval permit~ consent~
p given_planning given_permission building_permits

= opened | site bed building product | agent plan
v open~ inaugurate set_up~ launch~
n opening~ inauguration new_store new_outlet new_shop new_branch
p opened_its_doors set_out made_available new_stores can_now_bed for_the_winter

= closed | site building bed any | agent plan
v close~ shut~ shutter shut_down board_up close_down wind_up~
n closure~ shutdown~ store_closure branch_closure
p not_reopen will_not_reopen closing_its_doors boarded_up shut_their_doors go_out_of_business shut_up_shop kept_shut were_closed stayed_closed remained_closed

= recalled | vehicle product any | agent plan
v recall call_back~ withdraw~ take_back~ pull?
n recall~ product_recall
p off_shelves taken_off_shelves off_the_shelves back_to_the_garage back_to_dealers faulty safety_recall back_to_workshops back_to_garages

= returned goods | product money
v return~ refund repay~ hand_back~ give_back~
n refund repayment restitution~

= beds | bed
s bed cot
p hospital_beds camp_beds

= beds occupied | bed share
v occupy~ fill~
p occupied bed_occupancy were_full were_taken were_in_use occupancy_rate of_beds_were hotel_occupancy

= rainfall | length volume share
v rain~
n rain rainfall precipitation downpour cloudburst deluge shower~ rain_gauge rainwater
p litres_per_square_metre fell_in fell_within rained_down came_down~ millimetres_fell rain_fell got_a_soaking
x storm monsoon gauge gauges flooding drenched soaked forecasters meteorologists

= snow | length
v snow~
n snow snowfall snowdrift drift~ blizzard~
p of_snow fresh_snow deep_snow
x snow snowstorm blizzard skiers snowed

= temperature | temp
n temperature heat~ mercury~ thermometer heatwave~ cold~ high~ low~ reading~
p hottest coldest warmest

= warming | temp
n warming global_warming
p pre-industrial above_average above_normal warmer_than warmer

= wind | speed
n wind gust~ gale~ wind_speed
v gust~ blow~
p gusting sustained_winds winds_of gusts_of
x hurricane typhoon cyclone storm winds gusts gale

= magnitude | magnitude any
x quake earthquake tremor
n magnitude richter richter_scale richter-scale
p on_the_richter

= depth | length
n depth~
p deep~ below_the_surface beneath_the below_the~ beneath_the_surface under_the_sea under_water of_water~ below_ground underground~ down_in

= height | length
n height~ altitude~ elevation~
p high~ tall~ above_sea_level metres_high high_and in_height above_the_ground rose_into_the_air storeys

= length | length any
x pipeline road railway bridge tunnel border fence wall cable motorway route line
v stretch~ run~ extend~ run_for~
n length~ stretch~ pipeline~ queue~ tailback~ traffic_jam~
p long~ in_length runs_to ran_to pages_long end_to_end

= width | length
n width~ diameter~ radius~
p wide~ across~ in_diameter broad~

= thickness | length
n thickness~
p thick~

= distance | length
v travel~ walk~ drive? sail~ trek~ march? cover? fly? swim~ hike~ cycle~ advance~ push?
n distance~ journey~ voyage~ trip~ route~ range~ march~
p away~ from_the_border off_the_coast north_of south_of east_of west_of north-east_of north-west_of south-east_of
p south-west_of to_the_north to_the_south to_the_east to_the_west from_here apart~ away_from short_of~ northeast_of northwest_of southeast_of southwest_of
p inland upriver downstream from~ off~ outside~

= area | area
v cover~ span~ occupy~
x park reserve estate farm plantation campus
n area~ acreage~ expanse~ site~
p in_size of_land of_farmland big~

= planted area | area
v plant sow cultivate~
n sowing planting~ crop~ acreage
p under_cultivation sown_with planted_with

= floor space | area
n floor_space floorspace office_space retail_space warehouse~ showroom~
p square_feet_of square_metres_of

= water level | length share volume
n water_level river_level flood_level crest~ river~ reservoir_level lake_level tide~ level~ sea_level gauge~ flood_peak
v crest~
p level_of_the_river river_rose river_stood above_normal level_of_the_lake above_its_banks flood_stage peaked_at water_in_the

= reservoir | share volume
n reservoir dam~ storage~
p of_capacity of_their_capacity of_its_capacity capacity_of_the_reservoir water_left water_that full~ can_hold of_the_water water_stored holding~ reservoirs_were stored_water
p water_remaining
x reservoir dam lake drought

= water use | volume rate share
v consume~ use? pump? draw? abstract~
n water_use water_consumption consumption~ water_demand demand~
p litres_of_water water_used gallons_of_water cubic_metres_of_water households_used used_water

= leaked | volume mass
v spill leak lose? discharge~ dump~ release? seep~ escape~ pour?
n spill~ leak~ oil_spill discharge~ slick~
x burst pipe pipes main pipeline tank
p into_the_sea into_the_river of_oil~ of_crude~ of_sewage into_the_water poured_into leaked_into

= speed | speed
v race~ clock~ drive~ travel~
n speed~ speed_limit~ pace~ velocity
p speeds_of

= emissions | mass share volume
v emit belch~
p of_co2 of_carbon of_carbon_dioxide of_greenhouse
n emission greenhouse_gas carbon_emission pollution~ carbon_dioxide co2 greenhouse_gas_emission carbon_footprint~ carbon~ co2_emission greenhouse-gas_emission
p planet-warming into_the_atmosphere carbon_output heat-trapping climate-warming into_the_air pumped_out

= energy added | power | agent plan
v add? switch_on install connect? commission~
p brought_online came_online

= energy | power | plan
n electricity~ power~ solar~ wind_farm solar_farm solar_park wind_park power_plant power_station turbine reactor hydropower installed_capacity generating_capacity capacity
n grid~ battery~ offshore_wind photovoltaic generator output~ plant~ demand~
p solar_power generating_capacity wind_turbines installed nameplate

= generated | energy share
v generate produce? supply? meet~ provide?
x electricity power wind solar nuclear
n generation electricity_generation power_generation output~
p of_electricity_demand of_electricity of_the_electricity of_the_power came_from_the_sun came_from_wind came_from_renewables power_mix electricity_mix from_the_sun
p of_power_demand of_its_electricity of_demand~ electricity_came of_the_country's_electricity of_the_power_used from_wind

= consumed | energy
v consume use?
n consumption demand~ power_demand electricity_demand peak_demand electricity_consumption power_consumption energy_consumption electricity_use energy_use power_use
p used_electricity used_power

= peak demand | power
n peak_demand demand~ power_demand electricity_demand consumption~ load~
p demand_for_power demand_for_electricity demand_peaked

= needed | any money mass volume person rate
v need require lack~
n shortage~ requirement shortfall~ need~
p in_need in_need_of short_of would_need are_needed is_needed will_be_needed short_by too_few in_short_supply humanitarian_assistance~ rely_on_aid depend_on_aid

= reached | person
x aid food rations relief
v give~
v reach~ serve? feed~ assist~ help?
p received_aid were_aided handed_out~ given_food received_food food_parcels hot_meals

= delivered aid | mass vehicle bag any
v distribute deliver~ hand_out~ unload bring?
n delivery~ convoy~ shipment~ truckload~ consignment~ airlift~
p trucks_entered trucks_crossed of_food of_flour of_relief_supplies of_aid of_supplies relief_goods aid_trucks lorries_of_aid food_aid~ of_humanitarian

= cleared | weapon any
v defuse clear~ deactivate dispose_of~
n unexploded~ demining landmine~
p unexploded_ordnance made_safe

= weight | mass
v weigh
n weight~
p heavy~ weighs tipped_the_scales weighed_in

= share | share
n share~ proportion majority~ part~ portion

= change | money share points length temp rate volume mass power energy area speed any | fallback
v raise lift boost trim slash reduce cut~ rise fall drop gain~ jump slide climb plunge surge tumble sink soar slump advance ease decline increase decrease grow dip edge leap slip double triple halve lower~ widen narrow
n rise fall increase drop gain decline decrease jump slump reduction
p up down higher lower more~ less~
"""
