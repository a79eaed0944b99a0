"""Measures of money, trade, firms and prices, with the words of English news that tell them; `frame_people` says how a block is written."""

from __future__ import annotations

ECONOMY = """
= price | money rate share points | change
v ask? pay? pay_for? price~ fetch~ sell_for trade_at trade_for change_hands close_at settle_at quote_at cost~ charge~
n price~ price_tag~ pump_price retail_price spot_price asking_price list_price sticker_price house_price home_price oil_price fuel_price
x households motorists drivers customers consumers shoppers
n bullion crude~ brent oil~ gold~ wheat~ copper~ bread~ petrol~ diesel~ gasoline~ fuel~ contract~ futures~ fare ticket~ ticket_price admission~
p changed_hands sells_for selling_for sold_for~ sold_at cost_of_a price_of changing_hands at_the_pump at_the_pumps a_barrel per_barrel an_ounce a_tonne a_litre
p per_litre a_gallon a_bushel a_kilo a_loaf_of per_ounce per_tonne per_kilo per_gallon a_head each_litre pay_for motorists_pay drivers_pay shoppers_pay
p a_kilogram a_pound~ more_expensive cheaper dearer

= inflation | share points
n inflation consumer_price cpi price_rise price_growth price_increase inflation_rate consumer_price_index annual_inflation price_index
n consumer_price_inflation consumer_inflation price_level rate_of_inflation retail_price_index
p consumers_paid consumers_pay shoppers_paid shoppers_pay cost_of_living prices_rose prices_climbed prices_were prices_increased prices_grew prices_up prices_went_up rise_in_prices living_costs prices_paid_by_consumers
p rise_in_consumer_prices prices_in_the_shops prices_jumped paying more_for_goods

= interest rate | share points
n interest_rate key_rate benchmark benchmark_rate policy_rate base_rate repo_rate lending_rate cash_rate main_rate refinancing_rate discount_rate
n funds_rate deposit_rate borrowing_cost rate~ key_interest_rate benchmark_interest_rate main_interest_rate official_rate bank_rate
n main_policy_rate policy_interest_rate overnight_rate rate_setter rate_cut rate_rise rate_hike rate_increase
p monetary_policy cost_of_borrowing left_rates
x central_bank bank's policymakers governor monetary rate-setters

= growth | share points
v grow~ expand~ contract~ shrink~
n growth~ gdp gross_domestic_product economy economic_growth economic_output recession national_output growth_rate economic_activity
p output_grew output_fell economy_grew economy_expanded economy_shrank national_income growth_of growth_forecast

= retail sales | share
v buy?
n retail_sale consumer_spending retail_volume household_spending high_street_sale retail_turnover
x shoppers retailers retail consumers
p shoppers_bought shoppers_spent consumers_spent sales_at_retailers retail_spending takings_of_retailers till_receipts shops_sold sales_in_shops

= industrial output | share
n industrial_output industrial_production factory_output manufacturing_output factory_production manufacturing_production
p factories_made output_of_factories factories_produced
x factories manufacturers industry

= exchange rate | money rate
n exchange_rate official_rate
v devalue
x euro dollar yen sterling currency franc rouble rupee peso lira
p against_the_dollar to_the_dollar per_dollar against_the_euro to_the_euro against_the_greenback us_dollar currency the_dollar a_dollar the_euro sterling
p for_one_dollar for_a_dollar

= share price | money share points rate | agent
n share~ share_price stock_price stock~ shareholder_value stock_market~ bourse bluechip index~ benchmark_index
p shares_fell shares_rose shares_closed shares_jumped shares_in shares_of stock_fell stock_rose closed_at~ on_the_stock_exchange
p in_early_trading in_morning_trading in_afternoon_trading in_after-hours main_average points_lower points_higher
x stocks investors trading nasdaq dow ftse nikkei dax

= wage | money share | agent plan change
v earn~ pay?
x workers staff employees nurses teachers drivers pay
n wage pay~ salary earnings~ minimum_wage pay_rise wage_rise pay_increase wage_increase hourly_rate hourly_pay monthly_pay monthly_wage starting_salary living_wage
n pay_offer pay_deal wage_deal pay_packet average_earnings take-home_pay pay_award pay_settlement allowance~ stipend raise~ remuneration
p paid_an_hour an_hour per_hour take_home salaries_of workers_earn pay_of paid_workers wage_demand in_wages more_pay better_paid

= bonus | money share | agent plan
n bonus bonus_payment one-off_payment

= pension | money share | plan
x pensioners retirees pensioner
p pensioners_get pensioners_will_get pensioners_receive pensioners_will_receive pensioners_draw
n pension state_pension retirement_benefit benefit_payment
p pensioners_receive monthly_pension

= benefit | money | agent plan
n benefit~ subsidy~ voucher rebate~ allowance~ one-off_payment payment~ grant~ child_benefit cash_payment handout
p each_household per_household to_each_family

= rent | money share | plan change
n rent~ rental~ monthly_rent
p to_rent tenants_pay

= tax | money share points | plan change
n tax levy~ duty~ vat income_tax corporate_tax sales_tax tax_rate surcharge excise toll_charge council_tax congestion_charge charge~ tax_revenue~
p value-added_tax value_added_tax in_tax in_taxes tax_rise taxed_at

= fee | money | plan change
n tuition~ tuition_fee entrance_fee entry_fee subscription_fee charge~ premium~
p pay_to_enter

= tariff | share money | plan change
n tariff import_duty customs_duty duty~ import_tax levy~ anti-dumping_duty countervailing_duty
p on_imports

= revenue | money share | agent
v sell~ turn_over gross book~ take_in~ bring_in~ generate? earn? net? take?
n revenue turnover sales taking~ net_sales top_line receipt~ box_office quarterly_sales annual_sales group_sales gross_revenue income~ like-for-like_sales
n same-store_sales comparable_sales takings operating_income_from
p income_from sales_of sales_reached sales_rose sales_fell sales_grew sales_came sales_were sales_climbed took_in brought_in earned_from at_the_box_office
p rang_up in_sales in_revenue in_turnover in_ticket_sales worth_of_sales raked_in

= profit | money share | agent
v earn make post~ net~ report~
n profit earnings net_income net_profit operating_profit pre-tax_profit pretax_profit net_earnings ebitda margin bottom_line operating_income profit_margin ebit
n operating_margin underlying_profit after-tax_profit gross_profit annual_profit quarterly_profit surplus~
p in_profit made_a_profit profits_of profitable in_the_black earned_a_profit profit_before_tax profit_after_tax

= loss | money | agent
v lose bleed
n net_loss operating_loss pre-tax_loss pretax_loss annual_loss quarterly_loss loss~ shortfall~
p in_the_red lost_money a_loss_of loss_of losses_of deep_in_the_red went_into_the_red ran_up_losses

= dividend | money share | agent
n dividend payout_per_share
p pay_shareholders return_to_shareholders per_share to_shareholders

= buyback | money | agent
v buy_back repurchase
n buyback share_buyback repurchase share_repurchase stock_buyback
p own_shares its_own_shares

= debt | money share | agent
v owe
n debt liability borrowing~ indebtedness arrears net_debt debt_pile public_debt national_debt government_debt unpaid_bill
p in_debt owed_to creditors in_arrears debts_of debt_load

= deficit | money share | agent
n deficit shortfall budget_gap gap~ funding_gap trade_deficit budget_deficit trade_gap fiscal_deficit black_hole budget_shortfall fiscal_gap
p more_than_it_exported more_than_they_exported in_the_hole spent_more_than

= surplus | money share | agent
n surplus trade_surplus budget_surplus current_account_surplus
p more_than_it_imported more_than_they_imported

= loan | money | plan
x imf lender lenders
v get? receive? lend borrow
n loan credit_line bailout bail-out rescue_loan credit_facility tranche lending rescue_package mortgage~ credit~ emergency_loan emergency_credit financing~
p line_of_credit loans_of in_credit in_loans

= aid | money mass | agent plan
x donors donor
v donate pledge contribute~ give? provide? promise~ commit~ send? chip_in
n aid~ assistance~ donation pledge grant~ relief~ support_package aid_package assistance_package humanitarian_aid emergency_aid relief_fund relief_package
n emergency_relief financial_aid aid_effort humanitarian_assistance financial_assistance contribution~ funding~ financial_support military_aid
p help_for in_aid in_assistance in_humanitarian in_relief worth_of_aid to_help_the to_help_victims to_aid in_donations in_support
p for_the_victims for_survivors emergency_funding relief_work aid_agencies

= appeal | money | agent
x donors appealed
v appeal_for ask? ask_for~ seek? need? request~ call_for~
n appeal~ humanitarian_appeal funding_appeal
p flash_appeal appealed_for have_asked_for asked_donors to_help_people to_feed to_meet_the_needs

= aid paid | money | agent
x so_far to_date already
v disburse transfer~ deliver? receive? pay_out~ release? arrive~
n disbursement payout~
p has_been_received have_come_in has_come_in funded_so_far had_been_received been_paid_out had_arrived was_funded received_so_far has_arrived in_hand

= budget | money share | agent
x congress parliament lawmakers senate bill budget council
v approve? earmark allocate~ appropriate~ budget set_aside~ allot put_aside? ring-fence vote_through
n budget spending_plan appropriation allocation~ spending_bill budget_plan draft_budget
p set_aside_for voted_a_budget approved_a_budget adopted_a_budget spending_plans for_the_coming_financial_year for_the_coming_year next_year's_budget provides_for

= spending | money share | agent
v spend splash_out shell_out fork_out pay_out~ invest? lay_out~
n spending expenditure outlay public_spending defence_spending~
p money_spent went_on_ laid_out

= cut | money share volume rate | agent
v cut~ trim~ save slash~ prune shave~ pare chop~
n saving~ cutback austerity economy_measure spending_cut budget_cut cost_saving synergy cut~
p cut_from cost-cutting savings_of reduce_spending in_savings off_its_budget from_its_budget in_cuts worth_of_cuts

= cost | money | agent
v cost set_back?
p repairs_are_put repairs_will
n cost~ price_tag bill~ overrun total_cost construction_cost final_bill running_cost estimate~
p to_build~ to_repair~ at_a_cost at_a_price price_of_building would_cost will_cost budgeted_at cost_estimate put_the_cost costs_of cost_taxpayers run_to
p for_construction to_construct~ to_rebuild~ to_replace~ to_install~ at_an_estimated_cost

= investment | money | agent plan
v put_into put? invest plough pour pump sink~ inject commit? put_into
n investment injection~ capital_spending capex capital_injection outlay~
p stump_up put_money_into build_a_factory to_expand_its in_a_new_plant to_upgrade to_modernise to_modernize

= raised | money | agent plan
v raise secure~ drum_up pull_in~ attract~ close~
n funding_round financing_round fundraising ipo flotation share_sale rights_issue capital_increase bond_sale crowdfunding proceeds bond_issue share_offering
n initial_public_offering venture_funding listing~ round~ financing~ placement~ offering~
p series_a series_b series_c series_d series_e fresh_capital fresh_funding new_money from_investors fundraising_round funding_round_led investors_put
p from_backers venture_capital collected_for by_selling_bonds by_selling_shares new_shares funding_from round_led_by of_new_funding fresh_money

= valued | money | agent
v value~
p a_value_of
n valuation market_capitalisation market_capitalization market_value net_worth market_cap fortune~
p valuing_the valued_at~ is_worth~ was_worth~ are_worth~ be_worth~ were_worth~ valuing_it at_a_valuation values_the company_is_worth put_a_value

= trade | money
n trade~ bilateral_trade trade_volume trade_turnover two-way_trade
p goods_traded trade_between

= bought | money | agent plan
v sell_for~ buy acquire purchase~ snap_up take_over~ bid~ offer? sign? sell?
n acquisition takeover buyout buy-out merger transfer_fee takeover_bid takeover_offer purchase_price purchase~ deal~ bid~ offer~ fee~ sale~ transaction~
p agreed_to_buy agreed_to_sell sold_to sale_to paid_for all-share_deal cash_deal take_over agreed_sale swoop_for in_a_deal

= auction | money
v auction go_for~ sell_for~ fetch~
n auction bidder hammer~ lot~
p sold_at_auction under_the_hammer at_auction hammer_price winning_bid anonymous_bidder telephone_bidder

= stake | share money | agent plan
x shareholder investor fund shareholders
v own~ hold? buy? acquire? take? purchase?
n stake shareholding holding~ interest_in equity_stake minority~
p of_the_shares of_the_company of_its_shares of_the_capital shareholder of_the_equity of_the_bank of_the_group of_the_voting_rights shares_in_the_company
p of_the_business of_the_firm

= market share | share points | agent
v account_for make_up represent~
n market_share share_of
p of_the_market share_of_the of_new_registrations of_sales of_all_sales of_the_domestic_market of_new_cars of_new_car_sales of_global_sales

= produced | mass volume product any share rate | agent
v produce manufacture build~ assemble mine~ pump~ extract yield~ reap harvest make? roll_out~ brew~ pick~ grow? turn_out~ bring_in~ catch~ gather? quarry smelt refine
n production output harvest crop yield~ outturn catch~ vintage grain_harvest wheat_harvest wheat_crop grape_harvest haul~ oil_production oil_output
p rolled_off turned_out made_at was_picked landed~ brought_in came_off_the_lines built_at its_plants off_the_assembly_line off_the_line produced_by harvest_of
p out_of_the_ground farmers_brought

= exports | money mass volume volumerate product any share | agent
v export sell_abroad ship_abroad sell_overseas ship_out
v ship?
x corridor grain port ports abroad overseas foreign
n export overseas_shipment foreign_shipment outbound_shipment foreign_sale overseas_sale shipment_abroad
p shipments_abroad sold_abroad sales_abroad abroad~ sent_abroad shipped_to_ exported_to foreign_buyers foreign_customers sales_to_foreign sold_goods
p goods_abroad to_foreign_markets export_shipments left_its_ports left_the_country's_ports exports_of overseas_customers

= imports | money mass volume volumerate product any share | agent
v take_in~ buy~ book~ import buy_abroad ship_in bring_in_from
n import purchase_abroad
p from_overseas from_abroad bought_in shipped_in purchases_abroad foreign_purchases arrivals_at imports_of imported_from bought_from_abroad
p foreign_goods goods_from_abroad arrived_at_ports unloaded brought_into_the_country

= sold | product vehicle craft ship ticket seat home any share mass volume | agent
x carmaker automaker cars vehicles dealers showrooms customers
v sell deliver~ register? move? shift~ ship~ snap_up~
n sale~ delivery~ registration~ unit_sale car_sale vehicle_sale new_car_registration book_sale shipment~ home_sale house_sale property_sale ticket_sale
p sales_of copies_sold tickets_sold new_registrations handed_over_to_customers to_customers found_buyers units_sold sold_out were_bought existing_home_sales
p bought_by_customers over_the_counter sales_volumes sales_by_volume changed_hands~ home_sales house_sales snapped_up

= orders | product vehicle craft ship any money | agent plan
v order~ contract~ commission?
n order~ contract~ firm_order backlog~ purchase_order procurement_contract order_intake order_book
p order_for orders_for orders_from order_worth contract_for will_buy agreed_to_buy~ to_supply buy_jets signed_up_for ordered_from

= reserves | money mass volume share rate | agent
v hoard stockpile
n reserve~ stockpile inventory~ foreign_exchange_reserve currency_reserve foreign_reserve gas_storage storage_level
p in_store in_storage of_storage in_stock full~ stocks_of in_reserve gold_reserves storage_sites war_chest

= capacity | any volume mass person seat rate share | agent
x stadium arena hall ferry ship theatre venue
v hold~ seat~ accommodate~ carry? house?
n capacity~ utilisation~ utilization~ load_factor
p capable_of able_to_hold able_to_carry designed_for built_for room_for space_for with_a_capacity capacity_of can_hold can_carry licensed_to_carry
p can_take

= bankruptcies | firm person
n bankruptcy insolvency
v fold~
i collapse~
p out_of_business went_bust filed_for_bankruptcy failed_firms went_under business_failures company_failures went_to_the_wall declared_insolvent declared_bankrupt

= fined | money share | agent plan
v fine~ penalise penalize sanction~ slap~ punish pay? pay_for?
x ordered abusing competition cartel fixing office regulators authorities
x regulator watchdog commission antitrust authority breaching breaches violations violating judge ordered court polluting tribunal infringing
n fine~ penalty~ sanction_of antitrust_fine record_fine civil_penalty financial_penalty
p must_pay~ fined_for ordered_to_pay~ hit_with_a to_pay_a_fine to_pay_a_penalty in_fines told_to_pay~ agreed_to_pay~ has_to_pay will_have_to_pay~ in_penalties
p slapped_with

= fines issued | person document ticket
v fine~ ticket~ book? penalise penalize issue?
x drivers motorists speeding parking
v hand?
n fine~ penalty_notice speeding_ticket fixed_penalty parking_ticket
p were_caught

= damages | money | agent plan
v compensate award~ settle~ pay?
x probe investigation court judge judges jury lawsuit claimants plaintiffs victims lawyers relatives tribunal survivors
n damages compensation settlement~ payout~ reparation indemnity redress libel_damages compensation_payment legal_settlement restitution award~ verdict~
n punitive_damages
p for_victims~ out_of_court to_settle pay_victims set_aside_for_victims for_those_harmed pay_compensation in_compensation to_compensate in_damages
p settle_claims settle_lawsuits victims'_families to_families_of the_jury a_jury a_court_awarded

= forfeited | money
v forfeit surrender~
n forfeiture
p confiscation_order

= bail | money
n bail bail_bond surety
p released_on_bail

= bribes | money | agent
v bribe
n bribe kickback bribery backhander
p under_the_table corruption_payments in_return_for_contracts took_bribes

= ransom | money
v extort~ demand? pay?
x kidnappers hackers gang hostage ransomware captors pirates
n ransom extortion ransom_demand blackmail~ extortionist
p to_unlock held_to_ransom for_the_release hackers_demanded

= reward | money
v offer?
x tips information arrest clues culprits arrested
n reward bounty
p put_up_a_reward for_information information_leading

= stolen | money mass product vehicle any
i vanish? disappear?
v steal loot rob~ cheat_of cheat swindle defraud embezzle siphon_off siphon misappropriate plunder burgle scam con~ dupe pocket~ snatch? strip? pilfer divert? rustle
n theft~ robbery heist burglary~ fraud~ embezzlement swindle scam looting thief robber burglar fraudster raider~ hacker~
p made_off_with made_off got_away_with cheated_out_of out_of_their_savings vanished_from~ disappeared_from~ was_missing_from went_missing_from
p walked_off_with to_hackers were_taken_from to_fraudsters

= seized | mass money weapon vehicle product animal any volume
v seize confiscate impound intercept~ find? recover? discover? uncover~ freeze~ haul~ net~ take?
n seizure confiscation haul~ contraband smuggler smuggling drug_bust stash consignment~ drug~ cocaine heroin cannabis trafficker cache~
p customs_found found_hidden concealed hidden_in found_in turned_up taken_off_the_street drugs_police customs_officers street_value

= handed in | weapon any
v hand_in hand_over~ surrender~ turn_in give_up~ collect~
n amnesty~ gun_amnesty buyback_scheme
p drew_in brought_in~ turned_over

= losses | money
n damage~ economic_loss damages_bill total_loss damage_bill repair_bill economic_damage economic_cost financial_damage devastation loss~ storm_damage
p cost_of_the_flood cost_of_the_storm cost_of_the_fire cost_of_the_quake cost_of_the_earthquake cost_of_the_hurricane cost_of_the_damage worth_of_damage damage_estimated losses_from in_damage caused_damage in_losses wreaked

= insured losses | money
n insured_loss insurance_loss insurer reinsurer insured~ insurance_claim insurance_payout
p borne_by_insurers insured_damage insurance_industry

= donated | money
v donate~ bequeath leave?
n donation~ bequest gift~ fundraiser collection~ legacy
p left_in_her_will left_in_his_will raised_for_charity

= prize | money
v win?
n prize~ jackpot prize_money winnings purse~
p lottery
"""
