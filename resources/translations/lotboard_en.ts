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
    <name>DataTableView</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved to %1</source>
        <translation>
            <numerusform>%n row saved to %1</numerusform>
            <numerusform>%n rows saved to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>Too few to judge: it rests on %n case(s). A single one moves it a lot.</source>
        <translation>
            <numerusform>Too few to judge: it rests on %n case. A single one moves it a lot.</numerusform>
            <numerusform>Too few to judge: it rests on %n cases. A single one moves it a lot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate lead(s)</source>
        <translation>
            <numerusform>%n duplicate lead</numerusform>
            <numerusform>%n duplicate leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invalid lead(s)</source>
        <translation>
            <numerusform>%n invalid lead</numerusform>
            <numerusform>%n invalid leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fleet, wholesale or dealer trade(s)</source>
        <translation>
            <numerusform>%n fleet, wholesale or dealer trade</numerusform>
            <numerusform>%n fleet, wholesale or dealer trades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unwound deal(s)</source>
        <translation>
            <numerusform>%n unwound deal</numerusform>
            <numerusform>%n unwound deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) without a date</source>
        <translation>
            <numerusform>%n deal without a date</numerusform>
            <numerusform>%n deals without a date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplanationPanel</name>
    <message numerus="yes">
        <source>%n record(s). Enter or a double click opens the lead.</source>
        <translation>
            <numerusform>%n record. Enter or a double click opens the lead.</numerusform>
            <numerusform>%n records. Enter or a double click opens the lead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
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
    <name>LeadList</name>
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
    <name>Leak</name>
    <message numerus="yes">
        <source>%n lead(s) of the period were never contacted.</source>
        <translation>
            <numerusform>%n lead of the period was never contacted.</numerusform>
            <numerusform>%n leads of the period were never contacted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacted lead(s) have no appointment.</source>
        <translation>
            <numerusform>%n contacted lead has no appointment.</numerusform>
            <numerusform>%n contacted leads have no appointment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) did not show.</source>
        <translation>
            <numerusform>%n appointment did not show.</numerusform>
            <numerusform>%n appointments did not show.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) that came in have not bought.</source>
        <translation>
            <numerusform>%n lead that came in has not bought.</numerusform>
            <numerusform>%n leads that came in have not bought.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthReportModel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
</TS>
