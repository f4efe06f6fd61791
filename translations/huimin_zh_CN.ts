<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>About</name>
    <message>
        <source>Huimin</source>
        <translation>惠民</translation>
    </message>
    <message>
        <source>What a household is due, why, and what is still missing.</source>
        <translation>一户人家可以享受什么，为什么，还差什么。</translation>
    </message>
    <message>
        <source>Rules it goes by</source>
        <translation>所用的规则</translation>
    </message>
    <message>
        <source>The fingerprint is a check sum of the rules&apos; files: the same fingerprint, the same rules.</source>
        <translation>指纹是规则文件的校验值：指纹相同，规则就相同。</translation>
    </message>
    <message>
        <source>Free software under the GPL, version 3 or later.</source>
        <translation>自由软件，许可证为 GPL 第 3 版或更新的版本。</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>To the next field</source>
        <translation>到下一栏</translation>
    </message>
    <message>
        <source>In the results: walk, open and close</source>
        <translation>在结果中移动、展开、合上</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>Unsaved changes</source>
        <translation>有未保存的更改</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this case are not saved.</source>
        <translation>
            <numerusform>这份档案有 %n 处更改没有保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save them first?</source>
        <translation>先保存吗？</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <translation>不保存(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>返回(&amp;G)</translation>
    </message>
</context>
<context>
    <name>huimin::BenefitsSection</name>
    <message>
        <source>Add a benefit being received …</source>
        <translation>添加正在领取的待遇…</translation>
    </message>
    <message>
        <source>Add a benefit being received</source>
        <translation>添加正在领取的待遇</translation>
    </message>
</context>
<context>
    <name>huimin::CaseBar</name>
    <message>
        <source>Day the case is determined on</source>
        <translation>按这一天测算</translation>
    </message>
    <message>
        <source>County whose standards hold</source>
        <translation>用哪个县的标准</translation>
    </message>
    <message>
        <source>none</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>测算日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;County</source>
        <translation>县(&amp;C)</translation>
    </message>
</context>
<context>
    <name>huimin::CaseEditor</name>
    <message>
        <source>Add a member</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Remove this member</source>
        <translation>删除这名成员</translation>
    </message>
    <message>
        <source>Paste rows of a spreadsheet</source>
        <translation>粘贴表格中的行</translation>
    </message>
    <message>
        <source>The rest does not apply</source>
        <translation>其余均不适用</translation>
    </message>
    <message>
        <source>Next member</source>
        <translation>下一名成员</translation>
    </message>
    <message>
        <source>Previous member</source>
        <translation>上一名成员</translation>
    </message>
    <message>
        <source>Cover sensitive data</source>
        <translation>遮盖证件号和敏感内容</translation>
    </message>
    <message>
        <source>+ %1  Ctrl+M</source>
        <translation>+ %1  Ctrl+M</translation>
    </message>
    <message>
        <source>+ Paste rows of a spreadsheet</source>
        <translation>+ 粘贴表格中的行</translation>
    </message>
    <message>
        <source>The rest does not apply  Ctrl+0</source>
        <translation>其余均不适用  Ctrl+0</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>按住显示</translation>
    </message>
    <message>
        <source>Shows what is covered for as long as it is held down. It is noted who looked.</source>
        <translation>按住时显示被遮盖的内容；谁看过会有记录。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n岁</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) entered.</source>
        <translation>
            <numerusform>录入了 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huimin::CasePage</name>
    <message>
        <source>Case</source>
        <translation>测算</translation>
    </message>
</context>
<context>
    <name>huimin::ChoiceEditor</name>
    <message>
        <source>not asked</source>
        <translation>未问</translation>
    </message>
</context>
<context>
    <name>huimin::EditActions</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可以撤销的</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可以重做的</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>huimin::FactEditor</name>
    <message>
        <source>Covered. Press the space bar or click to look.</source>
        <translation>已遮盖。按空格键或者单击查看。</translation>
    </message>
    <message>
        <source>%1, covered</source>
        <translation>%1，已遮盖</translation>
    </message>
</context>
<context>
    <name>huimin::FileActions</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Begin a new case; the arrow beside it lists every kind of case</source>
        <translation>新建档案；旁边的箭头列出各类档案</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the file of a case</source>
        <translation>打开档案文件</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the case into its file</source>
        <translation>保存到档案文件</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>打开档案</translation>
    </message>
    <message>
        <source>Cases (*.yaml *.yml);;All files (*)</source>
        <translation>档案 (*.yaml *.yml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the case as</source>
        <translation>档案另存为</translation>
    </message>
    <message>
        <source>Cases (*.yaml *.yml)</source>
        <translation>档案 (*.yaml *.yml)</translation>
    </message>
</context>
<context>
    <name>huimin::HelpActions</name>
    <message>
        <source>How it works</source>
        <translation>使用说明</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About Huimin</source>
        <translation>关于惠民</translation>
    </message>
</context>
<context>
    <name>huimin::LineEditor</name>
    <message>
        <source>not asked</source>
        <translation>未问</translation>
    </message>
</context>
<context>
    <name>huimin::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>档案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>显示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>new case</source>
        <translation>新档案</translation>
    </message>
    <message>
        <source>Huimin</source>
        <translation>惠民</translation>
    </message>
    <message>
        <source>Another program changed this file. Open it again to see the change, or save under another name to keep yours.</source>
        <translation>这个文件被别的程序改动了。重新打开可以看到改动；要保留这里的内容，请另存为别的名字。</translation>
    </message>
</context>
<context>
    <name>huimin::NoticeBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>收起这条提示</translation>
    </message>
</context>
<context>
    <name>huimin::OfficeSection</name>
    <message>
        <source>Office data</source>
        <translation>办公信息</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>档案号</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案卷号</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未填姓名</translation>
    </message>
</context>
<context>
    <name>huimin::PageRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>huimin::Recovery</name>
    <message>
        <source>Not saved last time</source>
        <translation>上次没有保存</translation>
    </message>
    <message>
        <source>The program ended before a new case was saved.</source>
        <translation>上次程序结束时，有一份新档案还没有保存。</translation>
    </message>
    <message>
        <source>The program ended before the changes of %1 were saved.</source>
        <translation>上次程序结束时，“%1”的更改还没有保存。</translation>
    </message>
    <message>
        <source>They were kept at %1. Bring them back?</source>
        <translation>内容留存于 %1。要恢复吗？</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>丢弃(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Ask again later</source>
        <translation>以后再问(&amp;A)</translation>
    </message>
</context>
<context>
    <name>huimin::StatusLine</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>未保存的更改 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huimin::ThreeWayChoice</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未问</translation>
    </message>
</context>
<context>
    <name>huimin::ViewActions</name>
    <message>
        <source>Larger letters</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>正常大小</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Show the window in the other language</source>
        <translation>换一种语言显示</translation>
    </message>
</context>
</TS>
