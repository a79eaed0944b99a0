"""Measures of what befalls people, of politics, law and work, with the words of English news that tell them.

A block is one measure: its name, what its figures may count, flags. Lines below hold its words, joined by "_" where they are several:
v verbs of which the figure is the object or, in the passive, the subject; i verbs of which it is the subject alone; n nouns;
s nouns that tell it where nothing else does; p phrases as they stand; x words of the scene, which support the others and alone are a
last resort; y words of the scene that decide ("poll"). "~" marks words that are as often about something else, "?" those that tell
it only beside another word of the measure ("give"). "any" stands for whatever is counted one by one but persons, animals, jobs,
votes and seats, which are named.
"""

from __future__ import annotations

PEOPLE = """
= killed | person animal | toll
v kill slay murder behead assassinate massacre slaughter~ electrocute asphyxiate drown crush_to_death shoot_dead gun_down stab_to_death
v beat_to_death burn_to_death hack_to_death mow_down trample_to_death strangle martyr lose~ cost? execute~ mourn~ bury~
i die perish drown succumb fall~ suffocate freeze_to_death starve_to_death bleed_to_death burn_alive
n death fatality death_toll body corpse dead_body murder homicide killing loss_of_life body_count mortality casualty_toll burial~ funeral~
n lost_life human_life drowning grave~ mass_grave~ suicide
p dead lives life~ toll lost_their_lives lost_his_life lost_her_life their_lives took_the_lives took_the_life cost_the_lives claimed_the_lives
p paid_with_their_lives found_dead pulled_dead pronounced_dead confirmed_dead left_dead feared_dead presumed_dead counted_dead fatally
p fatally_shot fatally_injured fatally_wounded killed_in_action crushed_under battlefield_losses combat_losses without_life lifeless
p did_not_survive not_survived failed_to_survive laid_to_rest succumbed_to died_of died_from died_in

= injured | person | toll
v injure wound hurt maim hospitalise hospitalize concuss treat~ bruise
n injury bruise~ fracture broken_bone broken_arm broken_leg broken_wrist concussion burn~
p being_treated needed_treatment hospital_treatment needed_hospital taken_to_hospital taken_to_hospitals rushed_to_hospital
p rushed_to_hospitals carried_to_hospital brought_to_hospital in_hospital~ in_hospitals~ suffered_burns suffered_injuries sustained_injuries
p in_intensive_care on_stretchers patched_up casualty_wards emergency_rooms broken_bones fractures burns~ cuts_and_bruises need_surgery
p critically_hurt seriously_hurt badly_hurt walking_wounded needed_stitches nursing_injuries with_injuries with_wounds received_first_aid
p gunshot_wounds in_a_critical_condition in_critical_condition in_a_serious_condition in_serious_condition

= casualties | person | toll
n casualty
p killed_or_wounded killed_and_wounded dead_and_wounded dead_or_wounded killed_or_injured killed_and_injured dead_and_injured
p killed_or_hurt dead_or_injured

= treated | person | toll
v treat~ hospitalise hospitalize admit~ examine? discharge?
s patient
n admission~ hospital_admission hospitalisation hospitalization
x poisoning doctors hospital hospitals clinic paramedics fumes chlorine
p on_ventilators breathing_machines on_oxygen to_clinics to_hospital to_hospitals to_a_hospital to_a_clinic medical_treatment medical_care breathing_difficulties breathing_trouble
p suffering_from in_hospital~ in_hospitals~ inhaled smoke_inhalation sought_treatment sought_medical needed_oxygen

= missing | person craft ship weapon product any | toll
i vanish disappear
n disappearance search~
p no_word_of feared_to_be_under missing unaccounted_for unaccounted not_accounted_for not_been_accounted not_been_found have_not_been_found not_been_seen not_been_heard
p lost_contact lost_at_sea feared_lost still_sought search_for~ searching_for~ look_for~ looking_for~ search_continues gave_up_the_search the_search_for hunt_for~ swept_out_to_sea
p swept_away~ whereabouts yet_to_be_found no_trace no_sign_of heard_from~ nowhere_to_be_found not_seen_since not_heard_from fate_of seen_no_more
p unfound feared_drowned been_located not_returned failed_to_return did_not_return still_out_there swept_overboard hopes_faded hopes_have_faded
p given_up_hope hope_of_finding search_was_called_off

= trapped | person | toll
v trap strand maroon bury~ bury_alive pin~ wall_in
p cut_off~ stuck under_rubble under_the_rubble beneath_the_rubble under_debris beneath_debris under_the_debris snowed_in snowbound
p entombed unable_to_leave cannot_get_out could_not_get_out underground~ below_ground stuck_in stuck_on spent_the_night_in_cars
p waiting_to_be_rescued awaiting_rescue

= rescued | person animal | toll
v rescue save~ pluck winch airlift pull_from pull_out pull_alive dig_out haul_from haul_out free_from lift_off bring_to_safety bring_ashore
v pick_up lead_to_safety bring_to_shore carry_to_safety take_off~ take_from~ take_aboard fish_from hoist
i survive
n rescue
s survivor
p pulled_alive alive to_safety brought_out lived_through escaped~ got_out made_it_out walked_out_alive were_taken_off

= evacuated | person home | toll
x flood flooding wildfire storm eruption warning cyclone hurricane volcano dam bomb
v move? bring? leave_their_homes leave_home force_out force_out_of clear_out~ evacuate move_out order_out get_out~ clear? relocate~
n evacuation evacuation_order
s evacuee
p into_shelters to_shelters into_shelter into_emergency_shelters told_to_leave ordered_to_leave asked_to_leave urged_to_leave leave_their_homes left_their_homes ordered_from_their_homes to_higher_ground
p moved_to_safety taken_to_safety brought_to_shelters moved_to_shelters in_shelters emergency_shelters temporary_shelters temporary_shelter
p told_to_go taken_in~ left_home spent_the_night_in_shelters out_of_their_homes vacate sleeping_in_schools
x approaching
p had_to_leave to_leave~ to_move~ instructed_to_leave evacuation_zone emergency_accommodation

= displaced | person home | toll
v drive_from_their_homes force_from_their_homes chase_from make_homeless leave_homeless render_homeless displace uproot abandon_their_homes flee_their_homes lose_their_homes lose_their_home drive_from drive_out force_from force_out
i flee
n displacement internally_displaced internally_displaced_person exodus displaced_person
p homeless made_homeless left_homeless lost_their_homes forced_to_flee forced_from_their_homes driven_from_their_homes fled_their_homes
p have_fled without_shelter without_a_roof without_a_home abandoned_their_homes lost_their_home living_in_tents in_camps~ in_tent_camps
p on_the_run~ sought_refuge~ seeking_refuge~ taken_refuge~ have_left_their_homes living_in_camps

= refugees | person | toll
v cross~ land_on~
i arrive~ come_ashore land~ enter~
n arrival~ crossing~ sea_arrival new_arrival border_crossing illegal_crossing irregular_crossing irregular_entry
p crossed_the_channel crossed_into crossed_over crossed_the_border crossed_the_frontier made_the_crossing came_ashore came_across reached_the_coast reached_the_island
p reached_europe reached_italy reached_britain reached_greece reached_spain in_small_boats by_small_boat by_boat~ in_dinghies by_sea~ came_by_sea
p arrived_by have_arrived entered_the_country entered_illegally illegal_entries irregular_entries registered_as_refugees given_shelter
p play_host_to taken_in~
v take_in

= applied | person document | toll
v file? submit? lodge?
i apply
n application~ applicant asylum_application asylum_claim asylum_request request~ claim~
s asylum_seeker
p sought_asylum asked_for_asylum applied_for asylum_claims claimed_asylum requested_asylum seeking_asylum asked_for~ applications_for filed_for_asylum
p applications_received put_in_for

= granted | person document | toll
v grant approve issue~ award? hand_out~ naturalise naturalize recognise? accept?
n approval~ citizenship~ residence_permit permit~ visa~ licence~ license~ new_citizen
p granted_asylum given_asylum refugee_status granted_citizenship became_citizens were_accepted were_approved given_leave_to_remain
p given_protection won_the_right

= rejected | person document | toll
v reject refuse turn_down deny? throw_out~
n rejection refusal

= returned | person home | toll
v repatriate
i return~
n repatriation homecoming
s returnee
p gone_home went_home come_back come_home came_home going_home moved_back back_home sent_home~ gone_back went_back have_returned
p back_in_their_homes back_to_their_homes back_to_their_villages

= left | person | toll
i leave~ depart emigrate
n departure emigrant emigration
p have_left moved_abroad gone_abroad turned_their_backs

= deported | person | toll
v deport expel~ remove_from extradite push_back turn_back~ send_back fly_back fly_home
n deportation expulsion removal~ pushback
p sent_home~ put_on_a_plane

= arrested | person | toll
x suspects suspect police custody
v catch? arrest detain round_up apprehend nab collar~ hold? pick_up~ take_into_custody haul_in haul_away lead_away take_away? lead_off drag_away drag_off march_off swoop_on
n arrest detention
s detainee
p in_custody into_custody into_detention behind_bars~ held_on_suspicion taken_in~ under_arrest handcuffed in_handcuffs in_cells in_police_custody
p for_questioning taken_in_for_questioning suspects_held put_in_cells helping_police in_the_cells in_detention

= charged | person | toll
v bring_charges_against file_charges_against press_charges_against charge~ indict prosecute arraign accuse~
n indictment prosecution~
s defendant
p on_trial in_the_dock facing_charges face_charges faces_charges appeared_in_court appear_in_court before_the_court went_on_trial pressed_charges
p been_charged were_charged was_charged stood_trial

= convicted | person | toll
v convict find_guilty
n conviction guilty_verdict
p found_guilty pleaded_guilty guilty

= jailed | person | toll
x prison jail prisons jails
v hold? house? send_to_prison send_to_jail jail imprison sentence lock_up incarcerate
n prison_population
s prisoner inmate
p behind_bars prison_sentences prison_terms sent_to_prison in_prison in_jail serving_sentences jail_terms held_in_prisons in_prisons in_jails

= freed | person | toll
v free release~ pardon amnesty exchange? swap liberate hand_over~ hand_back set_free let_go let_out acquit~ reprieve
n prisoner_swap exchange~ swap~ amnesty pardon handover~
p walked_free were_home set_at_liberty released_from out_of_captivity from_captivity granted_amnesty came_home_from regained_their_freedom

= captured | person weapon vehicle | toll
x pirates kidnappers rebels hostage captors captivity
v hold? drag_from drag_off drag_into drag_away capture kidnap abduct snatch~ seize? take_hostage take_prisoner take_captive carry_off~ take_away? hold_hostage hold_captive herd~
n abduction kidnapping capture
s hostage captive prisoner_of_war
p as_hostages taken_hostage taken_prisoner held_hostage held_captive in_captivity into_the_forest hostage_takers prisoners_of_war

= infected | person case | toll
x dengue measles cholera virus flu influenza disease epidemic ebola malaria polio covid-19 coronavirus norovirus salmonella
v strike? hit? affect? make_ill make_sick lay_low infect sicken diagnose contract~ afflict poison~
i fall_ill fall_sick go_down_with come_down_with
n infection outbreak~ case~ confirmed_case suspected_case new_case probable_case active_case positive_test positive_case diagnosis illness~
p tested_positive test_positive cases_of fell_ill were_ill made_ill taken_ill got_sick became_ill came_down_with ill_with caught_the_virus
p food_poisoning have_the_disease had_the_disease sick~ showing_symptoms suffering_from

= recovered | person | toll
i recover~
n recovery~
p have_recovered fully_recovered recovered_from were_cured

= tested | person test share | toll
v test~ screen~ swab~
n swab test~ screening~ sample~
p carried_out_tests were_tested took_a_test tests_were

= vaccinated | person dose share | toll
x polio measles vaccine vaccination immunisation drops
v give? vaccinate inoculate immunise immunize jab administer~
n vaccination inoculation immunisation immunization jab shot~ vaccinator
s dose
p given_a_dose received_a_dose first_dose second_dose both_doses received_at_least_one had_their_shot fully_vaccinated given_the_vaccine
p got_the_vaccine vaccination_drive vaccination_campaign had_a_jab rolled_up_their_sleeves

= vaccines ordered | dose | plan
v order buy procure secure

= vaccines supplied | dose
v deliver donate supply ship
i arrive
n delivery

= hungry | person share | toll
i starve go_hungry
n hunger famine malnutrition food_insecurity
p hungry malnourished food_insecure not_enough_to_eat enough_to_eat acute_hunger hunger_crisis short_of_food skip_meals going_without_food
p emergency_rations undernourished

= poor | person share | toll
n poverty
p below_the_poverty_line in_poverty live_in_poverty poverty_rate poor~ destitute under_the_poverty_line

= unemployed | person share points | toll
n unemployment joblessness unemployment_rate jobless_rate claimant_count jobless_claim claimant
p jobless unemployed out_of_a_job out_of_work without_work without_a_job without_jobs looking_for_work seeking_work no_job had_no_job on_the_dole
p registered_as_unemployed seek_work labour_force_without looking_for_a_job unable_to_find_work

= laid off | job person share | agent plan
v put_out_of_work throw_out_of_work cost? get_rid_of lay_off shed axe sack dismiss fire~ cut~ eliminate~ slash~ scrap~ retrench make_redundant let_go~ trim~ cull~ lose? do_away_with
i disappear~ vanish~
p the_loss_of
n layoff redundancy job_cut job_loss dismissal lay-off staff_cut staff_reduction cut~ redundancy_notice dismissal_notice
p lose_their_jobs lost_their_jobs losing_their_jobs put_out_of_a_job jobs_to_go posts_to_go are_to_go is_to_go jobs_will_go posts_will_go have_to_leave have_to_go must_go must_leave being_let_go face_the_axe
p reduce_its_workforce reducing_its_workforce reduced_its_workforce shrink_its_workforce trim_its_workforce cut_its_workforce jobs_at_risk
p smaller_workforce from_its_workforce from_its_payroll of_its_workforce of_its_staff threatened_with_the_sack thrown_out_of_work
p at_risk_of_redundancy put_out_of_work laid_workers_off their_marching_orders will_disappear~

= jobs added | job person share | agent plan
v create bring? add~ generate?
n job_creation payroll~ new_job employment~ vacancy~
p jobs_created new_jobs payrolls_rose payrolls_grew jobs_growth employment_rose put_on_payrolls in_new_jobs found_work hired_by_employers

= hired | person job | agent plan
v hire recruit take_on~ employ~ sign_up~ appoint? engage? bring_in?
n recruitment~ hiring~ recruit~ new_hire new_recruit
x pilots vacancies warehouse staff jobs
p looking_for~ in_search_of~ fill_posts new_staff new_recruits

= employed | person job | agent
v employ
n workforce~ headcount~ staff~ employee~
v give_work_to provide_work_for
p staff_of works_for work_for work_at work_in~ on_its_books on_its_payroll on_the_payroll provides_work has_a_staff on_the_rolls workforce_of

= strike | person share job | toll
v strike~ picket
i stay_out~ strike walk_out down_tools stop_work
n strike~ walkout stoppage picket industrial_action work_stoppage
s striker
p on_strike off_the_job off_work~ joined_the_strike joined_the_walkout joined_the_stoppage joining_the_strike joining_the_stoppage heeded_the_call
p heeded_its_call refused_to_work refusing_to_work stayed_away_from_work stay_away_from_work stayed_at_home~ stay_at_home~ laid_down_tools laid_down_their_tools
p picket_line picket_lines withdrew_their_labour stayed_away~ stayed_away_from downed_tools put_down_their_tools backed_the_strike took_industrial_action stayed_off_work
p struck_work ceased_work followed_the_strike answered_the_strike_call answered_the_call observed_the_strike

= protested | person | toll
v march~ rally~
i march~ rally~ protest~ demonstrate parade~
n demonstration march~ rally~ protest~ sit-in~
s protester protestor demonstrator marcher
p took_to_the_streets taken_to_the_streets take_to_the_streets joined_the_march join_the_march joined_the_rally joined_the_protest joined_the_demonstration filled_the_square
p filled_the_streets through_the_streets poured_into_the_streets in_the_streets onto_the_streets on_the_streets turned_out~ thronged
p joining_the_march joined_a_march joined_a_rally took_part~ staged_a_protest waving_flags chanting blocked_roads blocked_the_road

= attended | person | toll
v attend watch~ see? draw~ attract~ pack~ cram~ gather~
i descend_on stream_to~ stream_into pour_into flood_into celebrate~ gather~ flock~ assemble~ turn_up~ show_up~ turn_out~ crowd_into queue~
n attendance crowd audience turnout~ congregation
s spectator fan supporter visitor festivalgoer concertgoer delegate participant onlooker worshipper pilgrim mourner marcher
p came_to_see passed_through_the_gates through_the_gates through_the_turnstiles looked_on in_the_stands ticket_holders in_the_grounds
p in_the_crowd in_the_audience took_part~ taking_part in_attendance came_to~ have_visited on_site filed_past a_crowd_of lined_the_route
p lined_the_streets were_present joined_the_celebrations on_hand

= visitors | person | agent
v visit~ welcome~ host?
i visit~
x museum palace tourism zoo gallery castle park resort
n tourist_arrival overnight_stay visitor_number tourist_number
s tourist visitor holidaymaker guest foreign_visitor cruise_passenger
p spent_the_night holidayed came_on_holiday came_ashore tourist_arrivals visitor_numbers footfall through_its_doors through_the_doors

= passengers | person journey | agent
x trams buses trains planes
v use? carry~ fly~ handle ferry~ transport~ convey
n passenger_number ridership journey trip~ passenger_traffic passenger_journey
x airport metro subway railway airline tram ferry
s passenger rider traveller user
p passed_through~ went_through~ used_the_airport through_the_airport through_its_terminals travelled_by rode_the boarded~ used_its
p took_the_train passengers_carried flew_with travelled_through people_a_day

= aboard | person | toll
v carry~
p aboard on_board was_carrying were_on~ was_on~ travelling_on travelling_in~ passengers_and_crew on_the_plane on_the_ferry on_the_bus on_the_train
p was_on_the_boat inside_the_bus in_the_vehicle seated_in

= users | person account | agent
x app network platform online streaming site website subscribers social
n subscription~ download~ account~ membership~
s user subscriber customer follower viewer listener reader client
v sign_up~ serve~
p user_base active_users signed_up account_holders paying_subscribers tuned_in

= hacked | person account document | agent
v obtain~ steal~
x hackers hacker cyberattack breach
v hack leak~ expose~ compromise~ breach~
n breach~ data_breach leak~
p personal_data personal_details stolen_data data_of records_exposed details_of accounts_affected whose_data stolen_records names_and_addresses

= enrolled | person share
v enrol enroll educate~ teach~
x school schools classroom teachers lessons
n enrolment enrollment
s pupil student schoolchild
p begin_their_studies began_their_studies first_day_at_school on_the_roll on_its_roll on_roll returned_to_class return_to_class went_back_to_class back_to_class back_to_school back_in_class back_in_classrooms back_at_school
p start_school started_school starting_school attend_school attending_school in_class~ in_classrooms to_their_classrooms returned_to_school return_to_school
p schools_reopened school_year started_lessons school_gates to_the_classroom school_places school_rolls resumed_lessons

= absent | person share | toll
n absence~ absentee~
p out_of_school missing_school missed_school stayed_away~ off_school sent_home_from_school without_lessons missed_lessons without_classes

= enlisted | person | agent plan
v enlist conscript draft~ call_up mobilise mobilize
n conscript~ draft~ call-up mobilisation mobilization
p called_up signed_up_to_fight

= deployed | person weapon vehicle craft ship | agent plan
v guard? patrol? deploy station~ position? post? base~
n force~ deployment garrison contingent~ mission~ presence~
p troops_in on_the_ground on_patrol patrolling guard~ serving_in stationed_in based_in its_troops serve_in on_duty~ boots_on_the_ground security_forces

= sent | person weapon vehicle craft ship dose bag | agent plan
v send dispatch despatch rush~ reinforce~ fly_in move? transfer?
n reinforcement
p ordered_to to_be_sent are_going_to deploy~ on_their_way

= arms supplied | weapon craft ship missile vehicle | agent plan
v hand? give? deliver~ supply? provide? donate~ send~ transfer?

= withdrawn | person weapon vehicle craft ship | agent plan
p be_out_of out_of_the_country
v withdraw pull_out pull_out_of bring_home take_out_of recall? redeploy
n withdrawal pullout~ drawdown
p leave_the_country~ came_home~ sent_home~ bring_back~

= executed | person | toll
v execute hang put_to_death behead
n execution
p put_to_death death_row by_hanging

= signed | person document
v sign collect~ gather~
n signature signatory
p names_on petition~ put_their_names put_their_name online_petition signed_a_petition

= complaints | any share
v complain sue~ report? lodge? file?
n complaint lawsuit plaintiff claim~ objection grievance suit~
p took_legal_action signed_up_to_the_lawsuit joined_the_lawsuit

= reported | attack case
v report? record? register? log?
n crime offence offense burglary~ theft~ robbery~ incident~ violation~ breach~

= votes | vote share points
v vote~ poll~ win~ take~ secure~ receive? get? capture? garner~ elect~ re-elect~ score~
n vote ballot~ vote_share majority~
p of_the_vote of_votes voted_for voted_against said_yes said_no in_favour~ against~ voted_yes voted_no voters_backed voted_in_favour voted_in_favor share_of_the_vote won_with
p share_of_votes of_ballots percent_of_the_vote backed_by~ were_in_favour was_in_favour votes_counted of_valid_votes of_the_ballots
x election runoff run-off referendum candidate round re-elected mayor president challenger incumbent polling ballot presidential primary
x sunday's_poll saturday's_poll thursday's_poll tuesday's_poll monday's_poll wednesday's_poll term
x second-round first-round electoral landslide defeating

= turnout | share person points
v turn_out~
n participation turnout turn-out voter_participation participation_rate electoral_participation
p registered_voters eligible_voters to_the_polling made_it_to_the_polling cast_ballots cast_a_ballot cast_their_ballots cast_their_votes cast_a_vote went_to_the_polls gone_to_the_polls go_to_the_polls voters_took_part went_to_vote
p of_those_eligible of_eligible of_those_entitled turned_out_to_vote turned_out electors_turned_out of_registered_voters of_the_electorate of_voters_took_part
p of_registered had_voted bothered_to_vote entitled_to_vote made_their_way_to_the_polls of_voters_turned came_to_the_polling took_part_in_the_vote

= seats | seat person | agent
v win~ hold~ take~ lose~ gain~ secure~ elect~
n parliamentary_seat council_seat majority_of
s seat mandate councillor deputy lawmaker mp legislator
p in_parliament in_the_chamber in_the_assembly members_of_parliament council_seats seats_in lawmakers_in
x parliament assembly legislature bundestag knesset congress senate chamber

= lawmakers voted | vote person
v vote~ back~ approve~
p voted_for voted_against voted_in_favour in_favour votes_to votes_against
x bill motion amendment lawmakers

= approval | share points
v approve~ support~ back~ oppose~ favour~ disapprove trust~ prefer~ believe? think? want?
n approval~ approval_rating popularity support~ popularity_rating rating~ favourability respondent opposition_to~ backing~
p would_vote of_those_polled of_those_asked of_respondents of_people_asked of_those_surveyed of_those_questioned those_who_say approve_of say_they
p told_pollsters opinion_poll were_in_favour want_to_see would_choose would_back would_support in_voting_intentions if_an_election
y poll polls survey pollster pollsters surveyed polled polling questionnaire pollster's

= lead | points share vote
v lead trail
n lead~ margin~ advantage gap~
p ahead_of~ point_lead percentage_point_lead points_ahead points_behind points_clear

= population | person
v inhabit
i live~ dwell~
n population census~
s inhabitant resident
p still_live people_live live_in~ lived_in~ home_to~ people_living is_home_to

= births | person
v bear~
n birth newborn baby~ live_birth
p were_born was_born born birth_rate gave_birth came_into_the_world
"""
