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
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>指纹（校验值）</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>文件夹</translation>
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
    <message>
        <source>Answer a question: yes, no, not asked</source>
        <translation>回答问题：是、否、未问</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>Unsaved changes</source>
        <translation>有未保存的更改</translation>
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
    <name>huimin::AnswersColumn</name>
    <message>
        <source>What the days come to</source>
        <translation>这些日子合计</translation>
    </message>
    <message>
        <source>Export the deadlines (.ics)</source>
        <translation>导出期限（.ics）</translation>
    </message>
    <message>
        <source>A file that calendars of telephones and computers take in</source>
        <translation>手机和电脑的日历都能导入的文件</translation>
    </message>
    <message>
        <source>Export the deadlines</source>
        <translation>导出期限</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
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
    <name>huimin::BoundaryPage</name>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Just below, at and just above</source>
        <translation>界限两边</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>没有这一项</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>eligible, %1</source>
        <translation>符合，%1</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>just below</source>
        <translation>低一点</translation>
    </message>
    <message>
        <source>at it</source>
        <translation>正好</translation>
    </message>
    <message>
        <source>just above</source>
        <translation>高一点</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较的是</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>With</source>
        <translation>把这一项改为</translation>
    </message>
    <message>
        <source>It then is</source>
        <translation>这时等于</translation>
    </message>
    <message>
        <source>Published rules</source>
        <translation>现行规则</translation>
    </message>
    <message>
        <source>Edited rules</source>
        <translation>修改后</translation>
    </message>
    <message>
        <source>Choose a benefit at the left: its conditions are tried on the open case.</source>
        <translation>请在左边选一项待遇：用打开的档案试它的条件。</translation>
    </message>
    <message>
        <source>Determining…</source>
        <translation>正在测算……</translation>
    </message>
    <message>
        <source>This benefit has no conditions.</source>
        <translation>这项待遇没有条件。</translation>
    </message>
    <message>
        <source>The open case cannot be determined: there is nothing to try.</source>
        <translation>打开的档案现在不能测算，没有可试的。</translation>
    </message>
    <message>
        <source>The open case, with one fact changed by the smallest step around the bound.</source>
        <translation>打开的档案，只改一项，在界限前后各动最小的一步。</translation>
    </message>
    <message>
        <source>All conditions</source>
        <translation>全部条件</translation>
    </message>
    <message>
        <source>Nothing is compared here that a single fact of the open case can bring to its bound.</source>
        <translation>这里没有可比较的界限，或者只改打开档案里的一项到不了。</translation>
    </message>
</context>
<context>
    <name>huimin::CalendarColumn</name>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Previous month  PageUp</source>
        <translation>上个月  PageUp</translation>
    </message>
    <message>
        <source>Next month  PageDown</source>
        <translation>下个月  PageDown</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>月历</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>没有标记</translation>
    </message>
    <message>
        <source>Arrow keys walk, Space marks a day, Shift with an arrow marks several, Enter goes to the fields of a day, a figure is entered as its hours</source>
        <translation>方向键移动，空格标记一天，按住 Shift 再按方向键标记一段，Enter 到这一天的栏目，直接输入数字就是这一天的小时</translation>
    </message>
    <message>
        <source>What is entered counts for all of them.</source>
        <translation>填写的内容对这几天都算。</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 · %n day(s)</source>
        <translation>
            <numerusform>%1 至 %2 · %n 天</numerusform>
        </translation>
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
    <message>
        <source>+ Paste rows</source>
        <translation>+ 粘贴名册行</translation>
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
    <name>huimin::ComparisonPage</name>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>&amp;Only what changed</source>
        <translation>只看有变化的(&amp;O)</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
</context>
<context>
    <name>huimin::ConditionsModel</name>
    <message>
        <source>In words</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Own words, Chinese</source>
        <translation>自己的说法（中文）</translation>
    </message>
    <message>
        <source>Own words, English</source>
        <translation>自己的说法（英文）</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Name in the rules</source>
        <translation>规则里的名称</translation>
    </message>
    <message>
        <source>From</source>
        <translation>执行日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
</context>
<context>
    <name>huimin::DayBox</name>
    <message>
        <source>Take the mark away  Space</source>
        <translation>取消标记  空格键</translation>
    </message>
    <message>
        <source>Mark this day  Space</source>
        <translation>标记这一天  空格键</translation>
    </message>
</context>
<context>
    <name>huimin::DayBrush</name>
    <message>
        <source>Take the mark from a day</source>
        <translation>取消一天的标记</translation>
    </message>
    <message>
        <source>Mark a day</source>
        <translation>标记一天</translation>
    </message>
    <message>
        <source>Mark days</source>
        <translation>标记日子</translation>
    </message>
</context>
<context>
    <name>huimin::DecisionModel</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
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
    <name>huimin::EffectPage</name>
    <message>
        <source>Try the cases of a folder…</source>
        <translation>选一个文件夹的档案试算…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>存为 CSV…</translation>
    </message>
    <message>
        <source>Only what changes</source>
        <translation>只看有变化的</translation>
    </message>
    <message>
        <source>Sums by benefit and altogether</source>
        <translation>各项待遇和合计</translation>
    </message>
    <message>
        <source>Who gains, who loses</source>
        <translation>谁多了、谁少了</translation>
    </message>
    <message>
        <source>Examples of the packs</source>
        <translation>规则自带的示例</translation>
    </message>
    <message>
        <source>Tried: the open case</source>
        <translation>试算的是：打开的档案</translation>
    </message>
    <message>
        <source>Tried: the open case, and %1</source>
        <translation>试算的是：打开的档案，以及 %1</translation>
    </message>
    <message>
        <source>Determining…</source>
        <translation>正在测算……</translation>
    </message>
    <message>
        <source>The rules cannot be used as they stand: mend the mistakes first.</source>
        <translation>规则现在还不能用：请先改好错误。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Examples: %1 of %2 differ</source>
        <translation>示例：%2 个里有 %1 个不一样</translation>
    </message>
    <message>
        <source>Examples: all %1 as expected</source>
        <translation>示例：%1 个都和应得的一样</translation>
    </message>
    <message>
        <source>At the bounds</source>
        <translation>界限两边</translation>
    </message>
    <message>
        <source>A folder of cases</source>
        <translation>放档案的文件夹</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>存为 CSV</translation>
    </message>
    <message>
        <source>effect.csv</source>
        <translation>规则修改的影响.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
</context>
<context>
    <name>huimin::EffectRows</name>
    <message>
        <source>Case</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>待遇</translation>
    </message>
    <message>
        <source>Published rules</source>
        <translation>现行规则</translation>
    </message>
    <message>
        <source>Edited rules</source>
        <translation>修改后</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Benefit or total</source>
        <translation>待遇或合计</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Lose</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>没有这一项</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>amount not set</source>
        <translation>金额待定</translation>
    </message>
    <message>
        <source>gains</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>loses</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>not determined: %1</source>
        <translation>未能测算：%1</translation>
    </message>
    <message>
        <source>Altogether: %1</source>
        <translation>合计：%1</translation>
    </message>
    <message>
        <source>%1 cases: %2 gain, %3 lose</source>
        <translation>%1 份档案：%2 份增加，%3 份减少</translation>
    </message>
    <message>
        <source>, %1 are open in part</source>
        <translation>，%1 份有待定的</translation>
    </message>
    <message>
        <source>, %1 could not be determined</source>
        <translation>，%1 份未能测算</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>待定：%1</translation>
    </message>
</context>
<context>
    <name>huimin::EntriesModel</name>
    <message>
        <source>new entry</source>
        <translation>新的一条</translation>
    </message>
    <message>
        <source>From</source>
        <translation>执行日期</translation>
    </message>
    <message>
        <source>Entered or raised</source>
        <translation>填写、提标</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>此后</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文号</translation>
    </message>
</context>
<context>
    <name>huimin::EntryForm</name>
    <message>
        <source>not chosen</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>Does it reach them</source>
        <translation>是否扩大</translation>
    </message>
    <message>
        <source>Figure (%1)</source>
        <translation>数额（%1）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>执行日期</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>按</translation>
    </message>
    <message>
        <source>Whether the document gives it by the month or by the year</source>
        <translation>文件是按月还是按年公布的</translation>
    </message>
    <message>
        <source>number of the document</source>
        <translation>文件的文号</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>每%1</translation>
    </message>
</context>
<context>
    <name>huimin::ExampleDialog</name>
    <message>
        <source>Save this case as an example</source>
        <translation>把本案存为示例</translation>
    </message>
    <message>
        <source>The case and its results become an example of the pack: at every change of the rules it is determined again and must come out the same. Names, ID numbers and what the office keeps beside the facts are left out.</source>
        <translation>本案和它的结果成为规则包的一个示例：以后每次改规则都会再算一遍，结果必须一样。姓名、证件号、地址、电话等不会存进去。</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>说明什么</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>示例文件</translation>
    </message>
    <message>
        <source>a sentence, such as: a fen below the standard is below it</source>
        <translation>一句话，例如：比标准少一分钱就是低于标准</translation>
    </message>
    <message>
        <source>these rules</source>
        <translation>这套规则</translation>
    </message>
</context>
<context>
    <name>huimin::ExamplesModel</name>
    <message>
        <source>as expected</source>
        <translation>和应得的一样</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>这个文件读不了</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>哪一项</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应得</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>实得</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
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
    <message numerus="yes">
        <source>%n change(s) of this case are not saved.</source>
        <translation>
            <numerusform>这份档案有 %n 处更改没有保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>See the pages of the case; print them or save them as PDF</source>
        <translation>看这份档案的打印页；打印，或者存为 PDF</translation>
    </message>
</context>
<context>
    <name>huimin::FormView</name>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Choose at the left what is to be changed.</source>
        <translation>请在左边选择要改的内容。</translation>
    </message>
    <message>
        <source>The text of this file cannot be read as it stands: mend it in the view of the text.</source>
        <translation>这个文件的文字现在读不了：请到“文本”里改好。</translation>
    </message>
    <message>
        <source>For this file there is no form: change its text.</source>
        <translation>这个文件没有表单：请改它的文本。</translation>
    </message>
    <message>
        <source>%1, as a whole</source>
        <translation>%1（整体）</translation>
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
    <name>huimin::IdsModel</name>
    <message>
        <source>Name in the rules</source>
        <translation>规则里的名称</translation>
    </message>
    <message>
        <source>What people call it</source>
        <translation>大家怎么称呼</translation>
    </message>
</context>
<context>
    <name>huimin::Invitation</name>
    <message>
        <source>Here days worked are marked on a calendar, and what is due for them is reckoned day by day, with the days by which it is to be paid. The open case is of another kind.</source>
        <translation>在这里把上过班的日子标在月历上，逐日算出应付的工资，并列出各项期限。现在打开的是另一种档案。</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新建：%1</translation>
    </message>
</context>
<context>
    <name>huimin::LeaveQuestion</name>
    <message>
        <source>Rules with mistakes</source>
        <translation>规则有错误</translation>
    </message>
    <message>
        <source>The rules have mistakes and cannot be saved like this. Keep the changes for the next start?</source>
        <translation>规则还有错误，不能就这样保存。要把这些改动留到下次打开吗？</translation>
    </message>
    <message>
        <source>&amp;Mend them now</source>
        <translation>现在改好(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep for the next start</source>
        <translation>留到下次(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Give them up</source>
        <translation>放弃改动(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the rules are not applied.</source>
        <translation>
            <numerusform>规则有 %n 处改动还没有应用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huimin::LettersSection</name>
    <message>
        <source>Letters</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Of this window; prints have their own.</source>
        <translation>只管窗口；打印件另有字体。</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>字号</translation>
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
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
</context>
<context>
    <name>huimin::MonthModel</name>
    <message>
        <source>Work</source>
        <comment>badge of a make-up workday</comment>
        <translation>班</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>badge of a rest day</comment>
        <translation>休</translation>
    </message>
    <message>
        <source>?</source>
        <comment>badge of a day whose year is not announced</comment>
        <translation>？</translation>
    </message>
    <message>
        <source>Workday</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Make-up workday</source>
        <translation>调休上班日</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Statutory holiday</source>
        <translation>法定节假日</translation>
    </message>
    <message>
        <source>Holidays of this year are not in the rules</source>
        <translation>规则里还没有这一年的放假安排</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Hol.</source>
        <comment>badge of a statutory holiday</comment>
        <translation>法定</translation>
    </message>
</context>
<context>
    <name>huimin::NewThingButton</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>A benefit, a fact, a definition, a standard, a pack  Ctrl+N</source>
        <translation>待遇、情况、推导、标准、规则包  Ctrl+N</translation>
    </message>
    <message>
        <source>Benefit…</source>
        <translation>待遇…</translation>
    </message>
    <message>
        <source>Fact…</source>
        <translation>情况…</translation>
    </message>
    <message>
        <source>Definition…</source>
        <translation>推导…</translation>
    </message>
    <message>
        <source>Standard…</source>
        <translation>标准…</translation>
    </message>
    <message>
        <source>Pack…</source>
        <translation>规则包…</translation>
    </message>
</context>
<context>
    <name>huimin::NewThingDialog</name>
    <message>
        <source>New benefit</source>
        <translation>新待遇</translation>
    </message>
    <message>
        <source>New fact</source>
        <translation>新情况</translation>
    </message>
    <message>
        <source>New definition</source>
        <translation>新推导</translation>
    </message>
    <message>
        <source>New standard</source>
        <translation>新标准</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>新规则包</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Name in the rules</source>
        <translation>规则里的名称</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>新建</translation>
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
    <name>huimin::OfficeFields</name>
    <message>
        <source>On prints</source>
        <translation>打印件上的单位信息</translation>
    </message>
    <message>
        <source>What is left empty is a line to write on.</source>
        <translation>没有填的，打印件上留一条横线供手写。</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <translation>发文机关</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>经办人</translation>
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
    <name>huimin::OptionsModel</name>
    <message>
        <source>Name in the rules</source>
        <translation>规则里的名称</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
</context>
<context>
    <name>huimin::OutlineItem</name>
    <message>
        <source>done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未办</translation>
    </message>
</context>
<context>
    <name>huimin::OverviewOutline</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huimin::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Search: a word, a number (W5), a document, a file</source>
        <translation>查找：词、编号（W5）、文件名</translation>
    </message>
    <message>
        <source>Search the overview</source>
        <translation>查找政策条目</translation>
    </message>
    <message>
        <source>Overview of the policies</source>
        <translation>政策总览</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>共 %2 项，找到 %1 项</translation>
    </message>
</context>
<context>
    <name>huimin::OwnerTitle</name>
    <message>
        <source>What counts as income</source>
        <translation>计入收入的部分</translation>
    </message>
    <message>
        <source>Gives way to: %1</source>
        <translation>让位于：%1</translation>
    </message>
</context>
<context>
    <name>huimin::PageDesk</name>
    <message>
        <source>Saved as %1</source>
        <translation>已存为 %1</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written</source>
        <translation>已取消，没有写任何文件</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>打印页预览</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已送打印机</translation>
    </message>
    <message>
        <source>The printer could not be reached</source>
        <translation>连不上打印机</translation>
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
    <name>huimin::PartModel</name>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>加一行</translation>
    </message>
    <message>
        <source>Delete a row</source>
        <translation>去掉一行</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>改：%1</translation>
    </message>
    <message>
        <source>Move a row</source>
        <translation>移动一行</translation>
    </message>
</context>
<context>
    <name>huimin::PartSection</name>
    <message>
        <source>Raises of the province</source>
        <translation>省里的提标</translation>
    </message>
    <message>
        <source>Figures, by the day they are in force</source>
        <translation>数值，按施行日期</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Decision table</source>
        <translation>判定表</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation>要带的材料</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>待遇</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Type to change a cell, Insert: new row, Delete: take a row away</source>
        <translation>直接打字改一格；Insert 加一行，Delete 去掉一行</translation>
    </message>
    <message>
        <source>+ New row</source>
        <translation>＋ 加一行</translation>
    </message>
    <message>
        <source>Delete the row</source>
        <translation>去掉这一行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Type to change a cell, Insert: new row, Delete: take a row away, Alt+↑ Alt+↓: move it</source>
        <translation>直接打字改一格；Insert 加一行，Delete 去掉一行，Alt+↑ Alt+↓ 移动</translation>
    </message>
    <message>
        <source>The new row is not written yet. Still to be filled in: %1</source>
        <translation>新的一行还没有写进去，还要填：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>huimin::PrintBar</name>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Choose a printer and print the pages shown</source>
        <translation>选一台打印机，打印所示各页</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Write the pages shown into a PDF file</source>
        <translation>把所示各页写进 PDF 文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>huimin::PrintPage</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>What can be printed</source>
        <translation>可以打印的文书</translation>
    </message>
    <message>
        <source>Publicity list…</source>
        <translation>公示名单…</translation>
    </message>
    <message>
        <source>A list of one benefit over several case files, to be made public</source>
        <translation>选多份档案，生成一项待遇的公示名单</translation>
    </message>
</context>
<context>
    <name>huimin::ProblemList</name>
    <message>
        <source>What is wrong with the rules</source>
        <translation>规则里不对的地方</translation>
    </message>
</context>
<context>
    <name>huimin::ProblemsModel</name>
    <message>
        <source>Mistake</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>What is wrong or doubtful</source>
        <translation>不对或可疑的地方</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>huimin::PublicityDialog</name>
    <message>
        <source>Publicity list</source>
        <translation>公示名单</translation>
    </message>
    <message>
        <source>&amp;Benefit:</source>
        <translation>待遇(&amp;B)：</translation>
    </message>
    <message>
        <source>Choose case files…</source>
        <translation>选择档案…</translation>
    </message>
    <message>
        <source>Not in the list, and why</source>
        <translation>没有列入的，和原因</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose case files</source>
        <translation>选择档案</translation>
    </message>
    <message>
        <source>Case files (*.yaml *.yml)</source>
        <translation>档案文件 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>No case files yet</source>
        <translation>还没有选档案</translation>
    </message>
    <message numerus="yes">
        <source>%n case file(s)</source>
        <translation>
            <numerusform>%n 份档案</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huimin::ReadingView</name>
    <message>
        <source>Reading</source>
        <translation>读法</translation>
    </message>
    <message>
        <source>The rules cannot be used as they stand: mend the mistakes first.</source>
        <translation>规则现在还不能用：请先改好错误。</translation>
    </message>
    <message>
        <source>There is nothing to read here: benefits, statements, definitions, standards and parameters are told as prose.</source>
        <translation>这里没有可读的：待遇、核算、推导、标准和参数可以读成一段话。</translation>
    </message>
    <message>
        <source>As the rules were before the mistakes below.</source>
        <translation>下面的错误出现之前，规则是这样的。</translation>
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
    <message>
        <source>The program ended before the changes of the standards of %1 were saved.</source>
        <translation>上次程序结束时，“%1”的标准表还有更改没有保存。</translation>
    </message>
    <message>
        <source>The program ended before the changes of the rules were applied.</source>
        <translation>上次程序退出前，有规则改动还没有应用。</translation>
    </message>
</context>
<context>
    <name>huimin::RuleActions</name>
    <message>
        <source>Edit the rules…</source>
        <translation>编辑规则…</translation>
    </message>
    <message>
        <source>Change the law the window goes by: standards, raises, conditions, amounts</source>
        <translation>修改测算所依据的规则：标准、提标、条件、金额</translation>
    </message>
    <message>
        <source>Save this case as an example…</source>
        <translation>把本案存为示例…</translation>
    </message>
    <message>
        <source>the open case</source>
        <translation>打开的档案</translation>
    </message>
    <message>
        <source>Kept from the window</source>
        <translation>窗口存下的示例</translation>
    </message>
    <message>
        <source>Save as an example</source>
        <translation>存为示例</translation>
    </message>
</context>
<context>
    <name>huimin::RuleDocument</name>
    <message>
        <source>Changed by another program: %1</source>
        <translation>别的程序改动了 %1</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>找回 %1 的改动</translation>
    </message>
</context>
<context>
    <name>huimin::RuleEditorDialog</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Let the rules as they stand here hold in the window, and write their files  Ctrl+S</source>
        <translation>让窗口按现在的规则测算，并写入规则文件  Ctrl+S</translation>
    </message>
    <message>
        <source>Next mistake</source>
        <translation>下一处错误</translation>
    </message>
    <message>
        <source>To the next of what is wrong  F8</source>
        <translation>到下一处不对的地方  F8</translation>
    </message>
    <message>
        <source>Previous mistake</source>
        <translation>上一处错误</translation>
    </message>
    <message>
        <source>To the one before  Shift+F8</source>
        <translation>到上一处  Shift+F8</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>查找规则</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读法</translation>
    </message>
    <message>
        <source>What would it do?</source>
        <translation>会怎样？</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Keep the rules in the office&apos;s own folder</source>
        <translation>把规则存到本单位自己的文件夹</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查……</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s): the rules cannot be applied like this</source>
        <translation>
            <numerusform>有 %n 处错误，这样不能应用</numerusform>
        </translation>
    </message>
    <message>
        <source>These rules hold in the window</source>
        <translation>本窗口按这些规则测算</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>还没有应用</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Choose at the left what is to be changed</source>
        <translation>请在左边选择要改的内容</translation>
    </message>
</context>
<context>
    <name>huimin::RuleTemplates</name>
    <message>
        <source>New fact</source>
        <translation>新情况</translation>
    </message>
    <message>
        <source>New definition</source>
        <translation>新推导</translation>
    </message>
    <message>
        <source>New standard</source>
        <translation>新标准</translation>
    </message>
    <message>
        <source>New benefit</source>
        <translation>新待遇</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>新规则包</translation>
    </message>
</context>
<context>
    <name>huimin::RuleTree</name>
    <message>
        <source>Search the rules</source>
        <translation>查找规则</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>待遇</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>核算</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>推导</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>其他文件</translation>
    </message>
</context>
<context>
    <name>huimin::SettingsPage</name>
    <message>
        <source>Office</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>Kept as you enter it, on this computer and in no case&apos;s file.</source>
        <translation>填了就保存，只在这台电脑上，不写进任何档案。</translation>
    </message>
</context>
<context>
    <name>huimin::SheetActions</name>
    <message>
        <source>Save the sheet</source>
        <translation>保存标准表</translation>
    </message>
    <message>
        <source>Keep the sheet for this office (%1)</source>
        <translation>保存到本单位（%1）</translation>
    </message>
    <message>
        <source>Import a sheet…</source>
        <translation>导入标准表…</translation>
    </message>
    <message>
        <source>Export this sheet…</source>
        <translation>导出这张标准表…</translation>
    </message>
    <message>
        <source>Blank sheet…</source>
        <translation>另存空白表…</translation>
    </message>
    <message>
        <source>A file to be filled in elsewhere, and imported then</source>
        <translation>交给别人填写、再导入的文件</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the standards of %1 are not saved.</source>
        <translation>
            <numerusform>“%1”的标准表有 %n 处填写没有保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a sheet</source>
        <translation>导入标准表</translation>
    </message>
    <message>
        <source>Sheets (*.yaml *.yml);;All files (*)</source>
        <translation>标准表 (*.yaml *.yml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Sheets (*.yaml *.yml)</source>
        <translation>标准表 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Export this sheet</source>
        <translation>导出这张标准表</translation>
    </message>
    <message>
        <source>Blank sheet</source>
        <translation>空白表</translation>
    </message>
    <message>
        <source>standards</source>
        <translation>标准表</translation>
    </message>
</context>
<context>
    <name>huimin::SheetBar</name>
    <message>
        <source>Standards of</source>
        <translation>标准表</translation>
    </message>
    <message>
        <source>County whose sheet is shown</source>
        <translation>哪个县的标准表</translation>
    </message>
    <message>
        <source>Choose a county, or type the name of a new one</source>
        <translation>选一个县，或者写上新县名</translation>
    </message>
    <message>
        <source>name of the county</source>
        <translation>县名</translation>
    </message>
    <message>
        <source>Sample figures</source>
        <translation>示例数字</translation>
    </message>
    <message>
        <source>Not the county&apos;s own: every screen and print that uses them says so</source>
        <translation>不是县里的正式标准：用到它的每个屏幕和每张打印件都会注明</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Import and export the sheet of a county</source>
        <translation>导入、导出一个县的标准表</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved yet</source>
        <translation>
            <numerusform>%n 处填写还没有保存</numerusform>
        </translation>
    </message>
    <message>
        <source>No sheet yet: the first entry makes one</source>
        <translation>还没有标准表：填上第一条就有了</translation>
    </message>
    <message>
        <source>Call the figures samples</source>
        <translation>注明为示例数字</translation>
    </message>
    <message>
        <source>Call the figures the county&apos;s own</source>
        <translation>注明为正式标准</translation>
    </message>
</context>
<context>
    <name>huimin::StandardPanel</name>
    <message>
        <source>Look for: %1</source>
        <translation>找什么文件：%1</translation>
    </message>
    <message>
        <source>%1: not entered</source>
        <translation>%1：未填写</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Change an entry: %1</source>
        <translation>修改：%1</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>填写：%1</translation>
    </message>
    <message>
        <source>Delete an entry: %1</source>
        <translation>删除一条：%1</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>填上</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>改好</translation>
    </message>
    <message>
        <source>Adds the entry to the sheet, as the Enter key does</source>
        <translation>把这一条填进标准表，和 Enter 键一样</translation>
    </message>
    <message>
        <source>Changes the chosen entry, as the Enter key does</source>
        <translation>修改选中的这一条，和 Enter 键一样</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation>删除这一条</translation>
    </message>
    <message>
        <source>Entries and raises</source>
        <translation>填写和提标</translation>
    </message>
</context>
<context>
    <name>huimin::StandardsModel</name>
    <message>
        <source>not entered</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数额</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>按</translation>
    </message>
    <message>
        <source>From</source>
        <translation>执行日期</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>%1 的标准</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 项在等</numerusform>
        </translation>
    </message>
    <message>
        <source>Results</source>
        <translation>等它的结果</translation>
    </message>
    <message>
        <source>What the province adds, and from when; the document is told at the cell</source>
        <translation>省里加多少、从哪天起；文件名在格子上停一下就看到</translation>
    </message>
    <message>
        <source>Raises</source>
        <translation>省里提标</translation>
    </message>
</context>
<context>
    <name>huimin::StandardsPage</name>
    <message>
        <source>Standards</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Standards of the county</source>
        <translation>县里的标准</translation>
    </message>
    <message>
        <source>Let the standards of %1 hold for the open case</source>
        <translation>打开的档案用“%1”的标准</translation>
    </message>
    <message>
        <source>The open case names no county yet: no standards hold for it.</source>
        <translation>打开的档案还没有写县名，没有标准可用。</translation>
    </message>
    <message>
        <source>The open case is of %1: what is entered here does not count for it.</source>
        <translation>打开的档案属于“%1”，这里填的不算进它的结果。</translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s) not entered</source>
        <translation>
            <numerusform>%n 项标准没有填</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of the open case wait</source>
        <translation>
            <numerusform>打开的档案有 %n 项结果在等</numerusform>
        </translation>
    </message>
    <message>
        <source>no result of the open case waits</source>
        <translation>打开的档案没有结果在等</translation>
    </message>
</context>
<context>
    <name>huimin::StartFields</name>
    <message>
        <source>At the start</source>
        <translation>开始时</translation>
    </message>
    <message>
        <source>The county is that of every new case; day and cover hold from the next start of the window.</source>
        <translation>县用于每份新档案；日期和遮盖从下次打开窗口起生效。</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县</translation>
    </message>
    <message>
        <source>none</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>A fixed day instead of today</source>
        <translation>用固定日期，不用当天</translation>
    </message>
    <message>
        <source>The fixed day</source>
        <translation>固定日期</translation>
    </message>
    <message>
        <source>Sensitive data</source>
        <translation>敏感内容</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>遮盖</translation>
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
    <message numerus="yes">
        <source>standards: %n change(s) not saved yet</source>
        <translation>
            <numerusform>标准表有 %n 处填写还没有保存</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huimin::TableInputs</name>
    <message>
        <source>Column %1 asks about</source>
        <translation>第 %1 列判断</translation>
    </message>
    <message>
        <source>Change what a table asks about</source>
        <translation>改判定表的判断项</translation>
    </message>
</context>
<context>
    <name>huimin::TextSection</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问法</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Said of whom it holds</source>
        <translation>成立时的说法</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>找什么文件</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>全称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发布单位</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>跟谁有关</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>什么时候</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>One row per</source>
        <translation>每个……一行</translation>
    </message>
    <message>
        <source>Or where</source>
        <translation>或者</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>其中一个叫</translation>
    </message>
    <message>
        <source>Why not made public</source>
        <translation>为什么不公示</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1, Chinese</source>
        <translation>%1（中文）</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>%1, English</source>
        <translation>%1（英文）</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>改：%1</translation>
    </message>
    <message>
        <source>Where it holds</source>
        <translation>适用地区</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变动内容</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数额</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Name of the sheet</source>
        <translation>单据名称</translation>
    </message>
    <message>
        <source>Part that counts</source>
        <translation>计入的部分</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>回执：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>huimin::TextView</name>
    <message>
        <source>Text of the rules</source>
        <translation>规则文字</translation>
    </message>
    <message>
        <source>Type in %1</source>
        <translation>在 %1 里打字</translation>
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
    <name>huimin::TimelineModel</name>
    <message>
        <source>Raise</source>
        <translation>提标</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>执行日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>huimin::TwoDaysBar</name>
    <message>
        <source>&amp;Before</source>
        <translation>前(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>后(&amp;A)</translation>
    </message>
    <message>
        <source>The earlier day</source>
        <translation>前一个日期</translation>
    </message>
    <message>
        <source>The later day</source>
        <translation>后一个日期</translation>
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
<context>
    <name>huimin::WageOutline</name>
    <message>
        <source>Services promised</source>
        <translation>可以得到的服务</translation>
    </message>
    <message>
        <source>Without ✓, ✗ or ?: %1</source>
        <translation>没有 ✓ ✗ ? 的：%1</translation>
    </message>
</context>
<context>
    <name>huimin::WagesPage</name>
    <message>
        <source>Wages</source>
        <translation>工资</translation>
    </message>
</context>
<context>
    <name>huimin::WaitingList</name>
    <message>
        <source>No result of the open case waits for it.</source>
        <translation>打开的档案没有结果在等它。</translation>
    </message>
    <message>
        <source>Results of the open case that wait for it</source>
        <translation>打开的档案里在等它的结果</translation>
    </message>
</context>
</TS>
