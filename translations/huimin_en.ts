<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>UnsavedQuestion</name>
    <message numerus="yes">
        <source>%n change(s) of this case are not saved.</source>
        <translation>
            <numerusform>%n change of this case is not saved.</numerusform>
            <numerusform>%n changes of this case are not saved.</numerusform>
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
    <message numerus="yes">
        <source>%n row(s) entered.</source>
        <translation>
            <numerusform>%n row entered.</numerusform>
            <numerusform>%n rows entered.</numerusform>
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
    <name>huimin::StatusLine</name>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
</context>
</TS>
