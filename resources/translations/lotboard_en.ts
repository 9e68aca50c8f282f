<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Basis</name>
    <message numerus="yes">
        <source>By lead date, within %n day(s)</source>
        <translation>
            <numerusform>By lead date, within %n day</numerusform>
            <numerusform>By lead date, within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only leads received in the period count, and how far each got within %n day(s) of its arrival.</source>
        <translation>
            <numerusform>Only leads received in the period count, and how far each got within %n day of its arrival.</numerusform>
            <numerusform>Only leads received in the period count, and how far each got within %n days of its arrival.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactShare</name>
    <message numerus="yes">
        <source>contacted %1 of %n lead(s) this week</source>
        <translation>
            <numerusform>contacted %1 of %n lead this week</numerusform>
            <numerusform>contacted %1 of %n leads this week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message numerus="yes">
        <source>%Ln more source(s) cost something and sold no car.</source>
        <translation>
            <numerusform>%Ln more source cost something and sold no car.</numerusform>
            <numerusform>%Ln more sources cost something and sold no car.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>Too few to judge: it rests on %Ln case(s). A single one moves it a lot.</source>
        <translation>
            <numerusform>Too few to judge: it rests on %Ln case. A single one moves it a lot.</numerusform>
            <numerusform>Too few to judge: it rests on %Ln cases. A single one moves it a lot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate lead(s)</source>
        <translation>
            <numerusform>%Ln duplicate lead</numerusform>
            <numerusform>%Ln duplicate leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid lead(s)</source>
        <translation>
            <numerusform>%Ln invalid lead</numerusform>
            <numerusform>%Ln invalid leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fleet, wholesale or dealer trade(s)</source>
        <translation>
            <numerusform>%Ln fleet, wholesale or dealer trade</numerusform>
            <numerusform>%Ln fleet, wholesale or dealer trades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unwound deal(s)</source>
        <translation>
            <numerusform>%Ln unwound deal</numerusform>
            <numerusform>%Ln unwound deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) without a date</source>
        <translation>
            <numerusform>%Ln deal without a date</numerusform>
            <numerusform>%Ln deals without a date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GradeWords</name>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln communication(s)</source>
        <translation>
            <numerusform>%Ln communication</numerusform>
            <numerusform>%Ln communications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln appointment(s)</source>
        <translation>
            <numerusform>%Ln appointment</numerusform>
            <numerusform>%Ln appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation>
            <numerusform>%Ln invoice</numerusform>
            <numerusform>%Ln invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) old</source>
        <translation>
            <numerusform>%Ln day old</numerusform>
            <numerusform>%Ln days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leak</name>
    <message numerus="yes">
        <source>%Ln lead(s) of the period were never contacted.</source>
        <translation>
            <numerusform>%Ln lead of the period was never contacted.</numerusform>
            <numerusform>%Ln leads of the period were never contacted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacted lead(s) have no appointment.</source>
        <translation>
            <numerusform>%Ln contacted lead has no appointment.</numerusform>
            <numerusform>%Ln contacted leads have no appointment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln appointment(s) did not show.</source>
        <translation>
            <numerusform>%Ln appointment did not show.</numerusform>
            <numerusform>%Ln appointments did not show.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) that came in have not bought.</source>
        <translation>
            <numerusform>%Ln lead that came in has not bought.</numerusform>
            <numerusform>%Ln leads that came in have not bought.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaks</name>
    <message numerus="yes">
        <source>about %Ln car(s)</source>
        <translation>
            <numerusform>about %Ln car</numerusform>
            <numerusform>about %Ln cars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln car(s) fewer than in %1.</source>
        <translation>
            <numerusform>%Ln car fewer than in %1.</numerusform>
            <numerusform>%Ln cars fewer than in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln car(s) more than in %1.</source>
        <translation>
            <numerusform>%Ln car more than in %1.</numerusform>
            <numerusform>%Ln cars more than in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln car(s) fewer than by the baseline %1.</source>
        <translation>
            <numerusform>%Ln car fewer than by the baseline %1.</numerusform>
            <numerusform>%Ln cars fewer than by the baseline %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln car(s) more than by the baseline %1.</source>
        <translation>
            <numerusform>%Ln car more than by the baseline %1.</numerusform>
            <numerusform>%Ln cars more than by the baseline %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln car(s) fewer than the goals ask for by now.</source>
        <translation>
            <numerusform>%Ln car fewer than the goals ask for by now.</numerusform>
            <numerusform>%Ln cars fewer than the goals ask for by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln car(s) more than the goals ask for by now.</source>
        <translation>
            <numerusform>%Ln car more than the goals ask for by now.</numerusform>
            <numerusform>%Ln cars more than the goals ask for by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cars count that were sold within %Ln day(s) of the lead&apos;s arrival.</source>
        <translation>
            <numerusform>Cars count that were sold within %Ln day of the lead&apos;s arrival.</numerusform>
            <numerusform>Cars count that were sold within %Ln days of the lead&apos;s arrival.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The leads of both periods are followed until %Ln day(s) after its end.</source>
        <translation>
            <numerusform>The leads of both periods are followed until %Ln day after its end.</numerusform>
            <numerusform>The leads of both periods are followed until %Ln days after its end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No lead of %1 has had the %Ln day(s) that a baseline gives its leads: these are the last leads that have.</source>
        <translation>
            <numerusform>No lead of %1 has had the %Ln day that a baseline gives its leads: these are the last leads that have.</numerusform>
            <numerusform>No lead of %1 has had the %Ln days that a baseline gives its leads: these are the last leads that have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln day(s) of them these are the baseline&apos;s own leads.</source>
        <translation>
            <numerusform>On %Ln day of them these are the baseline&apos;s own leads.</numerusform>
            <numerusform>On %Ln days of them these are the baseline&apos;s own leads.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message numerus="yes">
        <source>%n minute(s) left to answer %1</source>
        <translation>
            <numerusform>%n minute left to answer %1</numerusform>
            <numerusform>%n minutes left to answer %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lead(s)</source>
        <translation>
            <numerusform>%n new lead</numerusform>
            <numerusform>%n new leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) to answer within minutes</source>
        <translation>
            <numerusform>%n lead to answer within minutes</numerusform>
            <numerusform>%n leads to answer within minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call-back(s) due</source>
        <translation>
            <numerusform>%n call-back due</numerusform>
            <numerusform>%n call-backs due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) to confirm</source>
        <translation>
            <numerusform>%n appointment to confirm</numerusform>
            <numerusform>%n appointments to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do now</source>
        <translation>
            <numerusform>%n thing to do now</numerusform>
            <numerusform>%n things to do now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scorecards</name>
    <message numerus="yes">
        <source>No difference is seen for %Ln person(s).</source>
        <translation>
            <numerusform>No difference is seen for %Ln person.</numerusform>
            <numerusform>No difference is seen for %Ln people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have too few cases to be judged.</source>
        <translation>
            <numerusform>%Ln person has too few cases to be judged.</numerusform>
            <numerusform>%Ln people have too few cases to be judged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%n attempt(s), no contact</source>
        <translation>
            <numerusform>%n attempt, no contact</numerusform>
            <numerusform>%n attempts, no contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::AppointmentsPage</name>
    <message numerus="yes">
        <source>%n appointment(s) until %1</source>
        <translation>
            <numerusform>%n appointment until %1</numerusform>
            <numerusform>%n appointments until %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::CheckListView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong with the data: %n check(s) found nothing.</source>
        <translation>
            <numerusform>Nothing is wrong with the data: %n check found nothing.</numerusform>
            <numerusform>Nothing is wrong with the data: %n checks found nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::ChoiceButton</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::ClosedMonths</name>
    <message numerus="yes">
        <source>%n figure(s) are no longer as they were reported.</source>
        <translation>
            <numerusform>%n figure is no longer as it was reported.</numerusform>
            <numerusform>%n figures are no longer as they were reported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n file written to %1.</numerusform>
            <numerusform>%n files written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::DataPage</name>
    <message numerus="yes">
        <source>This file was not imported. Go on with the other %n file(s)?</source>
        <translation>
            <numerusform>This file was not imported. Go on with the other one?</numerusform>
            <numerusform>This file was not imported. Go on with the other %n files?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::DataTableView</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved to %1</source>
        <translation>
            <numerusform>%Ln row saved to %1</numerusform>
            <numerusform>%Ln rows saved to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::DuplicateListModel</name>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <comment>of customers who may be one</comment>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::ExplanationPanel</name>
    <message numerus="yes">
        <source>%Ln record(s). Enter or a double click opens the lead.</source>
        <translation>
            <numerusform>%Ln record. Enter or a double click opens the lead.</numerusform>
            <numerusform>%Ln records. Enter or a double click opens the lead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::ExploreModel</name>
    <message numerus="yes">
        <source>%Ln figure(s) left out: not on this date basis</source>
        <translation>
            <numerusform>%Ln figure left out: not on this date basis</numerusform>
            <numerusform>%Ln figures left out: not on this date basis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::ExploreTableModel</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::ExploreView</name>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln figure</numerusform>
            <numerusform>%Ln figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::FilterBar</name>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::GoalBoard</name>
    <message numerus="yes">
        <source>change of %n goal(s)</source>
        <translation>
            <numerusform>change of %n goal</numerusform>
            <numerusform>change of %n goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::ImportReportStep</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::ImportWizardModel</name>
    <message numerus="yes">
        <source>%Ln record(s) are already there as they are.</source>
        <translation>
            <numerusform>%Ln record is already there as it is.</numerusform>
            <numerusform>%Ln records are already there as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of totals are passed over.</source>
        <translation>
            <numerusform>%Ln row of totals is passed over.</numerusform>
            <numerusform>%Ln rows of totals are passed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::LeadBulkEditing</name>
    <message numerus="yes">
        <source>%Ln lead(s) assigned to %1</source>
        <translation>
            <numerusform>%Ln lead assigned to %1</numerusform>
            <numerusform>%Ln leads assigned to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) marked as %1</source>
        <translation>
            <numerusform>%Ln lead marked as %1</numerusform>
            <numerusform>%Ln leads marked as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <translation>
            <numerusform>%Ln closed</numerusform>
            <numerusform>%Ln closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln whose customer does not want to be contacted</source>
        <translation>
            <numerusform>%Ln whose customer does not want to be contacted</numerusform>
            <numerusform>%Ln whose customer does not want to be contacted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) added to the plan %1</source>
        <translation>
            <numerusform>%Ln lead added to the plan %1</numerusform>
            <numerusform>%Ln leads added to the plan %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::LeadDetail</name>
    <message numerus="yes">
        <source>%n like it in stock, the oldest: %1</source>
        <translation>
            <numerusform>%n like it in stock, the oldest: %1</numerusform>
            <numerusform>%n like it in stock, the oldest: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s), no contact</source>
        <translation>
            <numerusform>%n attempt, no contact</numerusform>
            <numerusform>%n attempts, no contact</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::LeadExporter</name>
    <message numerus="yes">
        <source>%n lead(s) copied</source>
        <translation>
            <numerusform>%n lead copied</numerusform>
            <numerusform>%n leads copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) saved to %1</source>
        <translation>
            <numerusform>%n lead saved to %1</numerusform>
            <numerusform>%n leads saved to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::LeadList</name>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <comment>all leads of the store</comment>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::LongForecastView</name>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::MonthPace</name>
    <message numerus="yes">
        <source>on each of %n selling day(s) left</source>
        <translation>
            <numerusform>on %n selling day left</numerusform>
            <numerusform>on each of %n selling days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::MonthReportModel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone number(s)</source>
        <translation>
            <numerusform>%Ln phone number</numerusform>
            <numerusform>%Ln phone numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail address(es)</source>
        <translation>
            <numerusform>%Ln e-mail address</numerusform>
            <numerusform>%Ln e-mail addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::NewStoreDialog</name>
    <message numerus="yes">
        <source>A password of at least %n letter(s); a short sentence is easy to remember.</source>
        <translation>
            <numerusform>A password of at least %n letter; a short sentence is easy to remember.</numerusform>
            <numerusform>A password of at least %n letters; a short sentence is easy to remember.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::PasswordDialog</name>
    <message numerus="yes">
        <source>At least %n letter(s); a short sentence is easy to remember.</source>
        <translation>
            <numerusform>At least %n letter; a short sentence is easy to remember.</numerusform>
            <numerusform>At least %n letters; a short sentence is easy to remember.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::ReportsPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n file saved in %1</numerusform>
            <numerusform>%n files saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::Sidebar</name>
    <message numerus="yes">
        <source>%1, %n to do</source>
        <translation>
            <numerusform>%1, %n to do</numerusform>
            <numerusform>%1, %n to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::Team</name>
    <message numerus="yes">
        <source>lock after %n minute(s)</source>
        <translation>
            <numerusform>lock after %n minute</numerusform>
            <numerusform>lock after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::TeamPage</name>
    <message numerus="yes">
        <source>Lock after %n minute(s) without a key</source>
        <translation>
            <numerusform>Lock after %n minute without a key</numerusform>
            <numerusform>Lock after %n minutes without a key</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::TodayModel</name>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::TryHours</name>
    <message numerus="yes">
        <source>tried %n time(s) before</source>
        <translation>
            <numerusform>tried %n time before</numerusform>
            <numerusform>tried %n times before</numerusform>
        </translation>
    </message>
</context>
</TS>
