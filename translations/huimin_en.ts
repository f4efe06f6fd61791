<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>huimin::CalendarColumn</name>
    <message numerus="yes">
        <source>%1 – %2 · %n day(s)</source>
        <translation>
            <numerusform>%1 – %2 · %n day</numerusform>
            <numerusform>%1 – %2 · %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huimin::CaseEditor</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huimin::FileActions</name>
    <message numerus="yes">
        <source>%n change(s) of this case are not saved.</source>
        <translation>
            <numerusform>%n change of this case is not saved.</numerusform>
            <numerusform>%n changes of this case are not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huimin::LeaveQuestion</name>
    <message numerus="yes">
        <source>%n change(s) of the rules are not applied.</source>
        <translation>
            <numerusform>%n change of the rules is not applied.</numerusform>
            <numerusform>%n changes of the rules are not applied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huimin::NoticeBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huimin::OverviewOutline</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huimin::PublicityDialog</name>
    <message numerus="yes">
        <source>%n case file(s)</source>
        <translation>
            <numerusform>%n case file</numerusform>
            <numerusform>%n case files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huimin::RuleEditorDialog</name>
    <message numerus="yes">
        <source>%n mistake(s): the rules cannot be applied like this</source>
        <translation>
            <numerusform>%n mistake: the rules cannot be applied like this</numerusform>
            <numerusform>%n mistakes: the rules cannot be applied like this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huimin::SheetActions</name>
    <message numerus="yes">
        <source>%n change(s) of the standards of %1 are not saved.</source>
        <translation>
            <numerusform>%n change of the standards of %1 is not saved.</numerusform>
            <numerusform>%n changes of the standards of %1 are not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huimin::SheetBar</name>
    <message numerus="yes">
        <source>%n change(s) not saved yet</source>
        <translation>
            <numerusform>%n change not saved yet</numerusform>
            <numerusform>%n changes not saved yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huimin::StandardsModel</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huimin::StandardsPage</name>
    <message numerus="yes">
        <source>%n standard(s) not entered</source>
        <translation>
            <numerusform>%n standard not entered</numerusform>
            <numerusform>%n standards not entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of the open case wait</source>
        <translation>
            <numerusform>%n result of the open case waits</numerusform>
            <numerusform>%n results of the open case wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huimin::StatusLine</name>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>standards: %n change(s) not saved yet</source>
        <translation>
            <numerusform>standards: %n change not saved yet</numerusform>
            <numerusform>standards: %n changes not saved yet</numerusform>
        </translation>
    </message>
</context>
</TS>
