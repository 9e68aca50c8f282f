<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AdfWarning</name>
    <message>
        <source>The lead does not say when it was made.</source>
        <translation>线索没有写明生成时间。</translation>
    </message>
    <message>
        <source>The date of the request, &quot;%2&quot;, is no date.</source>
        <translation>请求日期“%2”不是有效日期。</translation>
    </message>
    <message>
        <source>The date of the request, &quot;%2&quot;, has no time zone. It was taken as the store&apos;s time.</source>
        <translation>请求日期“%2”没有时区，已按门店时间处理。</translation>
    </message>
    <message>
        <source>The date of the mail was used.</source>
        <translation>已采用邮件的日期。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a known value.</source>
        <translation>%1：“%2”不是已知的取值。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a number that makes sense.</source>
        <translation>%1：“%2”不是合理的数字。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not an e-mail address.</source>
        <translation>%1：“%2”不是电子邮箱地址。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a VIN.</source>
        <translation>%1：“%2”不是车架号。</translation>
    </message>
    <message>
        <source>The VIN was found in the comments.</source>
        <translation>车架号是在备注中找到的。</translation>
    </message>
    <message>
        <source>No provider is named. The vendor, &quot;%2&quot;, was taken as the source.</source>
        <translation>没有写明提供方，已将经销商“%2”作为来源。</translation>
    </message>
    <message>
        <source>The lead does not say which vehicle is wanted.</source>
        <translation>线索没有写明想要哪款车。</translation>
    </message>
    <message>
        <source>The lead names nobody: no name, no phone number, no e-mail address.</source>
        <translation>线索没有写明是谁：没有姓名、电话，也没有邮箱。</translation>
    </message>
    <message>
        <source>The customer cannot be reached: no phone number, no e-mail address.</source>
        <translation>无法联系到客户：没有电话，也没有邮箱。</translation>
    </message>
    <message>
        <source>The document is not quite XML. It was repaired where it was clear how.</source>
        <translation>文档不是规范的 XML，能确定之处已修复。</translation>
    </message>
    <message>
        <source>%1 is too long and was cut.</source>
        <translation>%1 过长，已截断。</translation>
    </message>
    <message>
        <source>The document ends too early. What came before was kept.</source>
        <translation>文档提前结束，之前的内容已保留。</translation>
    </message>
</context>
<context>
    <name>AppointmentBoard</name>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Showed</source>
        <translation>已到店</translation>
    </message>
    <message>
        <source>No show</source>
        <translation>未到店</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已改期</translation>
    </message>
    <message>
        <source>Overlaps with another</source>
        <translation>与另一预约时间重叠</translation>
    </message>
    <message>
        <source>The store is closed</source>
        <translation>门店不营业</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>无姓名</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>不营业</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>a day of the week</comment>
        <translation>d日 ddd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>未分配</translation>
    </message>
</context>
<context>
    <name>AppointmentFields</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>AppointmentsPage</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>‹</source>
        <translation>‹</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>较早</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>›</source>
        <translation>›</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>较晚</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Whose appointments</source>
        <translation>谁的预约</translation>
    </message>
    <message>
        <source>Save .ics…</source>
        <translation>保存 .ics…</translation>
    </message>
    <message>
        <source>All that is on the board, as a file for another calendar</source>
        <translation>把看板上的全部预约存成文件，供其他日历使用</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>新建预约</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>C: the customer said that they will come</source>
        <translation>C：客户说会来</translation>
    </message>
    <message>
        <source>Showed</source>
        <translation>已到店</translation>
    </message>
    <message>
        <source>S: they are here, or were</source>
        <translation>S：客户在店或来过</translation>
    </message>
    <message>
        <source>No show</source>
        <translation>未到店</translation>
    </message>
    <message>
        <source>N: they did not come</source>
        <translation>N：客户没有来</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Del: called off</source>
        <translation>Del：预约取消</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>改期…</translation>
    </message>
    <message>
        <source>M: to another time</source>
        <translation>M：改到其他时间</translation>
    </message>
    <message>
        <source>Open lead</source>
        <translation>打开线索</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Save as calendar file…</source>
        <translation>存为日历文件…</translation>
    </message>
    <message>
        <source>This appointment, for another calendar (.ics)</source>
        <translation>这个预约，供其他日历使用（.ics）</translation>
    </message>
    <message>
        <source>Choose an appointment on the board to confirm, move or end it. A double click on a free time, or Enter, makes a new one.</source>
        <translation>在看板上选择一个预约，即可确认、改期或结束。双击空闲时段或按 Enter 新建预约。</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>待确认</translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message>
        <source>All sources</source>
        <translation>全部来源</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>其他全部</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>仅此日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>所做的操作</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>沟通</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>成交单</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Follow-up plan</source>
        <translation>跟进计划</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>改进计划</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Status set by</source>
        <translation>状态设置人</translation>
    </message>
    <message>
        <source>Status set</source>
        <translation>状态设置时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>邀约人</translation>
    </message>
    <message>
        <source>Greeted by</source>
        <translation>接待人</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>合并到</translation>
    </message>
    <message>
        <source>Wanted vehicle</source>
        <translation>意向车辆</translation>
    </message>
    <message>
        <source>Moved from appointment</source>
        <translation>由此预约改期</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Reached (a contact)</source>
        <translation>已联系上（有效接触）</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Test drive</source>
        <translation>试驾</translation>
    </message>
    <message>
        <source>Written up</source>
        <translation>已报价</translation>
    </message>
    <message>
        <source>Front gross</source>
        <translation>前端毛利</translation>
    </message>
    <message>
        <source>Back gross</source>
        <translation>后端毛利</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>业绩分配</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>其他写法</translation>
    </message>
    <message>
        <source>Number in the other system</source>
        <translation>在其他系统中的编号</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>车架号</translation>
    </message>
    <message>
        <source>May besides</source>
        <translation>额外权限</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>已设密码</translation>
    </message>
    <message>
        <source>Has to choose a password</source>
        <translation>须设置密码</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>离职日期</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Lock after minutes</source>
        <translation>几分钟后锁定</translation>
    </message>
    <message>
        <source>Answer within minutes</source>
        <translation>几分钟内响应</translation>
    </message>
    <message>
        <source>Late after minutes</source>
        <translation>几分钟后算超时</translation>
    </message>
    <message>
        <source>A new opportunity after days</source>
        <translation>几天后算新商机</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Unwound</source>
        <translation>已退车</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>在线聊天</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>面谈</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Showed</source>
        <translation>已到店</translation>
    </message>
    <message>
        <source>No show</source>
        <translation>未到店</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Rescheduled</source>
        <translation>已改期</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>发给客户</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>来自客户</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>无人登录</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Follow-up step</source>
        <translation>跟进步骤</translation>
    </message>
    <message>
        <source>Contact wish</source>
        <translation>联系意愿</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>可以联系</translation>
    </message>
    <message>
        <source>Their words, or why</source>
        <translation>客户原话或原因</translation>
    </message>
    <message>
        <source>Taken out of the plan</source>
        <translation>已从计划中取消</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>对标值</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Goal of</source>
        <translation>目标对象</translation>
    </message>
    <message>
        <source>For leads from</source>
        <translation>适用的线索来源</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>休业日</translation>
    </message>
    <message>
        <source>Not the same as</source>
        <translation>不是同一客户</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>BackupListView</name>
    <message>
        <source>Each backup is checked before it counts. Older ones are thinned out.</source>
        <translation>每份备份都经过检查才算数。较早的备份会逐步精简。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>By event date</source>
        <translation>按事件日期</translation>
    </message>
    <message>
        <source>By lead date, up to today</source>
        <translation>按线索日期，截至今天</translation>
    </message>
    <message numerus="yes">
        <source>By lead date, within %n day(s)</source>
        <translation>
            <numerusform>按线索日期，%n 天内</numerusform>
        </translation>
    </message>
    <message>
        <source>Every event counts in the period in which it happened, whenever its lead arrived. A rate can pass 100%.</source>
        <translation>每个事件都计入其发生的时段，不论线索何时到达。比率可能超过 100%。</translation>
    </message>
    <message>
        <source>Only leads received in the period count, and how far they have got by today.</source>
        <translation>只计算时段内收到的线索，以及它们到今天为止的进展。</translation>
    </message>
    <message numerus="yes">
        <source>Only leads received in the period count, and how far each got within %n day(s) of its arrival.</source>
        <translation>
            <numerusform>只计算时段内收到的线索，以及每条线索在到达后 %n 天内的进展。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BenchmarksDialog</name>
    <message>
        <source>Benchmarks</source>
        <translation>对标值</translation>
    </message>
    <message>
        <source>No benchmark was entered yet, and none comes with the program. Enter a figure to compare with and who says so: it is then drawn as a dashed line, and named when the figure is explained.</source>
        <translation>尚未录入对标值，程序也不自带任何对标值。录入一个可供比较的数字并注明出处：图中会画成虚线，解释该数字时也会列出。</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Who says so, and of when</source>
        <translation>由谁提出、是何时的</translation>
    </message>
    <message>
        <source>20-group, first half of 2026</source>
        <translation>同行小组，2026 年上半年</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>&amp;Who comes</source>
        <translation>来客(&amp;W)</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, stock number or number of the lead</source>
        <translation>姓名、电话、邮箱、库存编号或线索编号</translation>
    </message>
    <message>
        <source>Customers with an open lead</source>
        <translation>有未结束线索的客户</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>时间(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ChannelWords</name>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>在线聊天</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>面谈</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Sales without a lead</source>
        <translation>没有线索的成交</translation>
    </message>
    <message>
        <source>These deals count as units, but in no close rate and for no source. Find the lead of each, or log one for the visit.</source>
        <translation>这些成交单计入台数，但不计入任何成交率和来源。请找到各自的线索，或为到店补记一条线索。</translation>
    </message>
    <message>
        <source>Visits whose appointment still stands open</source>
        <translation>客户已到店，但预约仍未标记</translation>
    </message>
    <message>
        <source>The customer came, but nobody marked the appointment as showed, so it counts as not shown. Mark it.</source>
        <translation>客户来过，但没人把预约标为已到店，因此按未到店计算。请标记。</translation>
    </message>
    <message>
        <source>Leads without a source</source>
        <translation>没有来源的线索</translation>
    </message>
    <message>
        <source>No source gets the credit for these leads, so each source looks dearer and smaller than it is. Enter where they came from.</source>
        <translation>这些线索没有归到任何来源，因此各来源显得比实际更贵、更少。请填写它们从哪里来。</translation>
    </message>
    <message>
        <source>Appointments in the past that are still open</source>
        <translation>已过时间但仍未结束的预约</translation>
    </message>
    <message>
        <source>Nobody noted how these ended, so they count as not shown. Mark each as showed, no show, cancelled or rescheduled.</source>
        <translation>没人记录结果，因此按未到店计算。请逐一标为已到店、未到店、已取消或已改期。</translation>
    </message>
    <message>
        <source>Months of a paid source without spend</source>
        <translation>付费来源没有费用的月份</translation>
    </message>
    <message>
        <source>The source brought leads in these months and costs money in others, but nothing was entered, so its leads and sales look too cheap. Enter the invoice.</source>
        <translation>该来源在这些月份带来线索，在其他月份也有费用，但这里没有填写，因此其线索和成交显得过于便宜。请填写账单。</translation>
    </message>
    <message>
        <source>Communications before their lead arrived</source>
        <translation>早于线索到达的沟通</translation>
    </message>
    <message>
        <source>A touch before the arrival belongs to another lead, or one of the two dates is wrong. An attempt before it counts as an answer in no time at all.</source>
        <translation>早于到达的联系属于另一条线索，或者其中一个日期有误。早于到达的尝试按立即响应计算。</translation>
    </message>
    <message>
        <source>Appointments due before they were made</source>
        <translation>预约时间早于建约时间的预约</translation>
    </message>
    <message>
        <source>One of the two dates is wrong, so the appointment counts in a wrong period.</source>
        <translation>其中一个日期有误，因此预约计入了错误的时段。</translation>
    </message>
    <message>
        <source>Visits before their lead arrived</source>
        <translation>早于线索到达的到店</translation>
    </message>
    <message>
        <source>A visit more than a day before the arrival belongs to another lead, or a date is wrong.</source>
        <translation>比到达早一天以上的到店属于另一条线索，或者某个日期有误。</translation>
    </message>
    <message>
        <source>Deals signed before their lead arrived</source>
        <translation>签约早于线索到达的成交</translation>
    </message>
    <message>
        <source>The deal was linked to the wrong lead, or a date is wrong. Close rates on lead date are off.</source>
        <translation>成交单关联了错误的线索，或者某个日期有误，按线索日期的成交率因此不准。</translation>
    </message>
    <message>
        <source>Deals unwound before they were signed</source>
        <translation>退车早于签约的成交单</translation>
    </message>
    <message>
        <source>One of the two dates is wrong. Correct it.</source>
        <translation>其中一个日期有误，请更正。</translation>
    </message>
    <message>
        <source>Leads that arrive in the future</source>
        <translation>到达时间在未来的线索</translation>
    </message>
    <message>
        <source>Often day and month were read the wrong way round in an import. Undo it and import again with the right order of dates.</source>
        <translation>往往是导入时把日和月读反了。请撤销该次导入，用正确的日期顺序重新导入。</translation>
    </message>
    <message>
        <source>Deals whose shares do not add up to a whole</source>
        <translation>分配比例之和不为 100% 的成交单</translation>
    </message>
    <message>
        <source>People&apos;s units and gross no longer add up to the store&apos;s. Correct the shares.</source>
        <translation>各人的台数和毛利加起来不等于门店合计。请更正比例。</translation>
    </message>
    <message>
        <source>Deals that are nobody&apos;s</source>
        <translation>不属于任何人的成交单</translation>
    </message>
    <message>
        <source>They count for the store but for no person. Enter who sold them.</source>
        <translation>它们计入门店，但不计入任何人。请填写由谁成交。</translation>
    </message>
    <message>
        <source>Leads marked sold without a deal</source>
        <translation>标为成交但没有成交单的线索</translation>
    </message>
    <message>
        <source>A close rate counts deals, so these leads count as not closed. Link the deal, or change the status.</source>
        <translation>成交率按成交单计算，因此这些线索按未成交计算。请关联成交单或修改状态。</translation>
    </message>
    <message>
        <source>Deals on leads that are not marked sold</source>
        <translation>线索未标为成交的成交单</translation>
    </message>
    <message>
        <source>The deal stands, but its lead is still open, lost, invalid or a duplicate; the last two are left out of every figure. Change the status.</source>
        <translation>成交单有效，但其线索仍是未结束、战败、无效或重复；后两种不计入任何数字。请修改状态。</translation>
    </message>
    <message>
        <source>Leads that may be duplicates</source>
        <translation>可能重复的线索</translation>
    </message>
    <message>
        <source>Somebody with the same phone or e-mail wrote in the two weeks before. If it is the same wish, mark the later lead as a duplicate: it makes every rate look worse.</source>
        <translation>前两周内有相同电话或邮箱的人来询。如果是同一需求，请把较晚的线索标为重复：它会拉低所有比率。</translation>
    </message>
    <message>
        <source>Open leads of people who left</source>
        <translation>离职人员名下未结束的线索</translation>
    </message>
    <message>
        <source>Nobody works on these leads. Assign them to somebody else.</source>
        <translation>没有人跟进这些线索。请分配给他人。</translation>
    </message>
    <message>
        <source>Leads of customers without name, phone and e-mail</source>
        <translation>客户没有姓名、电话和邮箱的线索</translation>
    </message>
    <message>
        <source>Nobody can reach these customers or tell them from each other. Enter what is known, or mark the leads invalid.</source>
        <translation>无法联系也无法区分这些客户。请填写已知信息，或把线索标为无效。</translation>
    </message>
    <message>
        <source>Deals without a price</source>
        <translation>没有成交价的成交单</translation>
    </message>
    <message>
        <source>They count as units and add nothing to the revenue, so the average deal looks smaller than it is. Enter the price.</source>
        <translation>它们计入台数，但不增加销售额，因此平均成交价显得偏低。请填写成交价。</translation>
    </message>
    <message>
        <source>Deals without front or back gross</source>
        <translation>没有前端或后端毛利的成交单</translation>
    </message>
    <message>
        <source>What is not entered counts as nothing earned, so gross and gross per unit look lower than they are. Enter it; 0 where nothing was earned.</source>
        <translation>没有填写的按没有毛利计算，因此毛利和单台毛利显得偏低。请填写；确实没有毛利的填 0。</translation>
    </message>
    <message>
        <source>Deals without the date that they count by</source>
        <translation>缺少计入日期的成交单</translation>
    </message>
    <message>
        <source>The store&apos;s settings count deals by a date that these do not have, so another of their dates is taken and they may stand in a wrong month. Enter it.</source>
        <translation>门店设置按某个日期计算成交单，而这些成交单没有该日期，因此改用其他日期，可能计入错误的月份。请填写。</translation>
    </message>
    <message>
        <source>Cars sold twice within two months</source>
        <translation>两个月内售出两次的车辆</translation>
    </message>
    <message>
        <source>Two deals of one car both stand, so it counts as two units. Mark the one that did not hold as unwound, or correct the car.</source>
        <translation>同一辆车有两张有效的成交单，因此计为两台。请把未成立的那张标为退车，或更正车辆。</translation>
    </message>
    <message>
        <source>Appointments confirmed before they were made</source>
        <translation>确认早于建约的预约</translation>
    </message>
    <message>
        <source>One of the two times is wrong. Correct it.</source>
        <translation>其中一个时间有误，请更正。</translation>
    </message>
    <message>
        <source>Communications in the future</source>
        <translation>在未来的沟通</translation>
    </message>
    <message>
        <source>What has not happened yet cannot be logged: day and month may have been read the wrong way round in an import.</source>
        <translation>尚未发生的不能登记：导入时日和月可能读反了。</translation>
    </message>
    <message>
        <source>Visits in the future</source>
        <translation>在未来的到店</translation>
    </message>
    <message>
        <source>Nobody can have come yet. Correct the date, or make an appointment of it.</source>
        <translation>还不可能有人来过。请更正日期，或改为预约。</translation>
    </message>
</context>
<context>
    <name>CheckListView</name>
    <message>
        <source>How far each number can be trusted</source>
        <translation>各项数字的可信程度</translation>
    </message>
    <message>
        <source>Period that is graded</source>
        <translation>评级的时段</translation>
    </message>
    <message>
        <source>Grades of the metrics</source>
        <translation>各指标的评级</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>处理…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Records of the finding</source>
        <translation>该项的记录</translation>
    </message>
</context>
<context>
    <name>ClosedMonthsDialog</name>
    <message>
        <source>Closed months</source>
        <translation>已结账的月份</translation>
    </message>
    <message>
        <source>No month is closed. Closing one keeps its report as it was handed out, and shows what later edits change in it.</source>
        <translation>还没有结账的月份。结账会原样保留当月交出的报表，并显示之后的修改改变了什么。</translation>
    </message>
    <message>
        <source>Figures that are no longer as they were reported</source>
        <translation>与当时报表不再一致的数字</translation>
    </message>
    <message>
        <source>Close month…</source>
        <translation>结账…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>Save its files…</source>
        <translation>保存其文件…</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>No comparison</source>
        <translation>不对比</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>上一时段</translation>
    </message>
    <message>
        <source>Same days last month</source>
        <translation>上月同期</translation>
    </message>
    <message>
        <source>Same period last year</source>
        <translation>去年同期</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Two versions</source>
        <translation>两个版本</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Choose what to keep in each row with the mouse or Space; where only one of you changed something, that is chosen already.</source>
        <translation>没有覆盖任何内容。用鼠标或空格键选择每行保留哪个；只有一方修改过的行已自动选好。</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Choose all of &amp;theirs</source>
        <translation>全部用对方的(&amp;T)</translation>
    </message>
    <message>
        <source>Choose all of &amp;yours</source>
        <translation>全部用我的(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>ContactShare</name>
    <message>
        <source>no leads this week yet</source>
        <translation>本周还没有线索</translation>
    </message>
    <message numerus="yes">
        <source>contacted %1 of %n lead(s) this week</source>
        <translation>
            <numerusform>本周 %n 条线索中已接触 %1 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>%1, told %2</source>
        <comment>day, name</comment>
        <translation>%1，告知 %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>when, words</comment>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>%1: allowed</source>
        <comment>channel</comment>
        <translation>%1：同意</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <comment>channel</comment>
        <translation>%1：拒绝</translation>
    </message>
    <message>
        <source>Not asked yet how they may be contacted</source>
        <translation>尚未询问可用何种方式联系</translation>
    </message>
    <message>
        <source>not asked: %1</source>
        <translation>未询问：%1</translation>
    </message>
    <message>
        <source>Do not contact: the customer asked for it. %1</source>
        <comment>when and why</comment>
        <translation>请勿联系：客户要求。%1</translation>
    </message>
    <message>
        <source>Do not contact: the customer asked for it.</source>
        <translation>请勿联系：客户要求。</translation>
    </message>
    <message>
        <source>The customer does not want to be contacted.</source>
        <translation>客户不希望被联系。</translation>
    </message>
    <message>
        <source>%1: the customer refused it. %2</source>
        <comment>channel, when and what</comment>
        <translation>%1：客户拒绝。%2</translation>
    </message>
</context>
<context>
    <name>CopyGoalsDialog</name>
    <message>
        <source>Copy goals</source>
        <translation>复制目标</translation>
    </message>
    <message>
        <source>Take those of</source>
        <translation>取自</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>More or less by</source>
        <translation>增减</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>%1 cost %2 and brought no lead.</source>
        <translation>%1 花费 %2，没有带来线索。</translation>
    </message>
    <message>
        <source>%1 cost %2 and has sold no car yet, but of its %3 leads about %4 are still expected to buy.</source>
        <translation>%1 花费 %2，还没有成交，但其 %3 条线索中预计还有约 %4 条会购车。</translation>
    </message>
    <message>
        <source>%1 cost %2 and sold no car. It may be chance: of its %3 leads about %4 would have bought at the other sources&apos; close rate.</source>
        <translation>%1 花费 %2，没有成交。这可能是偶然：按其他来源的成交率，其 %3 条线索中约有 %4 条会购车。</translation>
    </message>
    <message>
        <source>%1 cost %2 and sold no car, where of its %3 leads about %4 would have bought at the other sources&apos; close rate.</source>
        <translation>%1 花费 %2，没有成交；而按其他来源的成交率，其 %3 条线索中约有 %4 条会购车。</translation>
    </message>
    <message>
        <source>Every source that cost something sold a car.</source>
        <translation>每个有费用的来源都有成交。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more source(s) cost something and sold no car.</source>
        <translation>
            <numerusform>另有 %Ln 个来源有费用而没有成交。</numerusform>
        </translation>
    </message>
    <message>
        <source>The spend of the period against what the leads received in it have come to; the bar above switches to what happened in it.</source>
        <translation>时段内的费用，对照时段内收到的线索的结果；在上方可切换为时段内发生的事。</translation>
    </message>
    <message>
        <source>The spend of the period against what happened in it, whenever the lead came in; the bar above switches to lead date.</source>
        <translation>时段内的费用，对照时段内发生的事，不论线索何时到达；在上方可切换为按线索日期。</translation>
    </message>
    <message>
        <source>Costs on fewer than 30 cases are grey: too few to judge.</source>
        <translation>不足 30 例的成本为灰色：样本太少，无法判断。</translation>
    </message>
</context>
<context>
    <name>CostsView</name>
    <message>
        <source>Spend…</source>
        <translation>费用…</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>各行是什么</translation>
    </message>
    <message>
        <source>What counts as cost</source>
        <translation>哪些计为成本</translation>
    </message>
</context>
<context>
    <name>CsvProblem</name>
    <message>
        <source>A quotation mark is opened and not closed. Reading went on with the next line.</source>
        <translation>引号有开头没有结尾，已从下一行继续读取。</translation>
    </message>
    <message>
        <source>The row has more than %1 columns.</source>
        <translation>该行超过 %1 列。</translation>
    </message>
    <message>
        <source>A field is longer than %1 bytes.</source>
        <translation>某字段超过 %1 字节。</translation>
    </message>
    <message>
        <source>The row has more values than the header has columns.</source>
        <translation>该行的值多于表头的列数。</translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Does not want to be contacted.</source>
        <translation>不希望被联系。</translation>
    </message>
    <message>
        <source>There is no lead of this customer yet.</source>
        <translation>该客户还没有线索。</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Ctrl+I, or drop a file onto the window</source>
        <translation>Ctrl+I，或把文件拖到窗口上</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Data check</source>
        <translation>数据检查</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复客户</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>History</source>
        <translation>操作历史</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of the week, time of day</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>DealDialog</name>
    <message>
        <source>Deal</source>
        <translation>成交单</translation>
    </message>
    <message>
        <source>Deal &amp;number</source>
        <translation>成交单号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>成交价(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Trade-in</source>
        <translation>置换(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Front gross</source>
        <translation>前端毛利(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Back gross</source>
        <translation>后端毛利(&amp;B)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>In &amp;stock</source>
        <translation>库存车(&amp;S)</translation>
    </message>
    <message>
        <source>Stock number, VIN or model</source>
        <translation>库存编号、车架号或车型</translation>
    </message>
    <message>
        <source>Stock number</source>
        <translation>库存编号</translation>
    </message>
    <message>
        <source>&amp;VIN</source>
        <translation>车架号(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年款(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>品牌(&amp;M)</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>车型(&amp;O)</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Con&amp;dition</source>
        <translation>车况(&amp;D)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>签约(&amp;C)</translation>
    </message>
    <message>
        <source>De&amp;livered</source>
        <translation>交车(&amp;L)</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>入账</translation>
    </message>
    <message>
        <source>&amp;Unwound</source>
        <translation>退车(&amp;U)</translation>
    </message>
    <message>
        <source>Who sold it</source>
        <translation>成交人员</translation>
    </message>
</context>
<context>
    <name>DealFields</name>
    <message>
        <source>%1 %2 % (%3)</source>
        <comment>name, share, role</comment>
        <translation>%1 %2%（%3）</translation>
    </message>
    <message>
        <source>Deal number</source>
        <translation>成交单号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>成交价</translation>
    </message>
    <message>
        <source>Trade-in</source>
        <translation>置换</translation>
    </message>
    <message>
        <source>Front gross</source>
        <translation>前端毛利</translation>
    </message>
    <message>
        <source>Back gross</source>
        <translation>后端毛利</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>签约</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>交车</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>入账</translation>
    </message>
    <message>
        <source>Unwound</source>
        <translation>退车</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>分配比例</translation>
    </message>
</context>
<context>
    <name>DealWords</name>
    <message>
        <source>Enter the day of the contract, of the delivery or of the posting.</source>
        <translation>请填写签约、交车或入账的日期。</translation>
    </message>
    <message>
        <source>A deal cannot be unwound before the day of its sale.</source>
        <translation>退车日期不能早于成交日期。</translation>
    </message>
    <message>
        <source>The shares must add up to 100 %.</source>
        <translation>分配比例之和必须为 100%。</translation>
    </message>
    <message>
        <source>Another deal has this number.</source>
        <translation>另一成交单已使用该编号。</translation>
    </message>
    <message>
        <source>This unit was sold with another deal. Unwind that one first, or choose another unit.</source>
        <translation>该车已在另一成交单中售出。请先把那一单退车，或选择另一辆车。</translation>
    </message>
    <message>
        <source>Another unit has this stock number. Check it against the VIN.</source>
        <translation>另一辆车已使用该库存编号。请与车架号核对。</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Deal without a number</source>
        <translation>无编号成交单</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>成交单 %1</translation>
    </message>
    <message>
        <source>unwound</source>
        <translation>已退车</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source group</source>
        <translation>来源组</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>New or used</source>
        <translation>新车或二手车</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>战败原因</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
</context>
<context>
    <name>DimensionValue</name>
    <message>
        <source>Internet</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>自然到店</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>在线聊天</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新车</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>二手车</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>认证二手车</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>金融</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Within 5 min</source>
        <translation>5 分钟内</translation>
    </message>
    <message>
        <source>5 to 10 min</source>
        <translation>5 至 10 分钟</translation>
    </message>
    <message>
        <source>10 to 15 min</source>
        <translation>10 至 15 分钟</translation>
    </message>
    <message>
        <source>15 to 30 min</source>
        <translation>15 至 30 分钟</translation>
    </message>
    <message>
        <source>30 to 60 min</source>
        <translation>30 至 60 分钟</translation>
    </message>
    <message>
        <source>1 to 4 h</source>
        <translation>1 至 4 小时</translation>
    </message>
    <message>
        <source>4 to 24 h</source>
        <translation>4 至 24 小时</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>较晚</translation>
    </message>
</context>
<context>
    <name>DuplicateListView</name>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>They are &amp;two people</source>
        <translation>是两个人(&amp;T)</translation>
    </message>
    <message>
        <source>Compare and &amp;merge…</source>
        <translation>对比并合并(&amp;M)…</translation>
    </message>
    <message>
        <source>Customers who may be one</source>
        <translation>可能是同一人的客户</translation>
    </message>
</context>
<context>
    <name>EmptyAnalysis</name>
    <message>
        <source>No store is open</source>
        <translation>没有打开门店</translation>
    </message>
    <message>
        <source>Reading the store…</source>
        <translation>正在读取门店…</translation>
    </message>
    <message>
        <source>The figures appear in a moment.</source>
        <translation>数字马上显示。</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>无法读取数字</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Spend belongs to a source. Nothing was saved.</source>
        <translation>费用须属于一个来源。未保存任何内容。</translation>
    </message>
    <message>
        <source>The last day of an invoice is not before its first. Nothing was saved.</source>
        <translation>账单的最后一天不能早于第一天。未保存任何内容。</translation>
    </message>
    <message>
        <source>An invoice has an amount. Nothing was saved.</source>
        <translation>账单须有金额。未保存任何内容。</translation>
    </message>
    <message>
        <source>The campaign is of another source. Nothing was saved.</source>
        <translation>该活动属于另一个来源。未保存任何内容。</translation>
    </message>
    <message>
        <source>%1 was not found. It may have been removed meanwhile.</source>
        <translation>没有找到%1，可能已被删除。</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. Nothing was overwritten. Look at both versions and decide.</source>
        <translation>%1已被他人修改，没有覆盖任何内容。请查看两个版本后再决定。</translation>
    </message>
    <message>
        <source>Your role does not allow this: %1. Nothing was changed. Ask a manager.</source>
        <translation>您的角色没有此权限：%1。未作任何更改，请联系经理。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，未作任何更改。</translation>
    </message>
    <message>
        <source>Another program is writing to this database: %1. Nothing was changed. Try again when it has finished.</source>
        <translation>另一程序正在写入该数据库：%1。未作任何更改，请等它完成后再试。</translation>
    </message>
    <message>
        <source>%1 is not a file that can be opened. Choose a Lotboard database.</source>
        <translation>%1 不是可以打开的文件。请选择 Lotboard 数据库。</translation>
    </message>
    <message>
        <source>%1 is not a Lotboard database. It was not touched. Choose another file.</source>
        <translation>%1 不是 Lotboard 数据库，未作改动。请选择另一个文件。</translation>
    </message>
    <message>
        <source>This database was written by a newer Lotboard (schema %1, this program knows %2). It was not touched. Install the newer program.</source>
        <translation>该数据库由更新版本的 Lotboard 写入（结构版本 %1，本程序支持 %2），未作改动。请安装新版程序。</translation>
    </message>
    <message>
        <source>The tables of %1 are not those of Lotboard. It was not touched. Restore a backup.</source>
        <translation>%1 的表不是 Lotboard 的表，未作改动。请恢复备份。</translation>
    </message>
    <message>
        <source>%1 is damaged. It was not changed. Restore the newest backup, or save what can be read.</source>
        <translation>%1 已损坏，未作改动。请恢复最新的备份，或挽救可读的内容。</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written. What was saved before is safe. Free some space and try again.</source>
        <translation>磁盘已满：无法写入 %1。之前保存的内容是安全的。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Nothing was changed.</source>
        <translation>无法读取 %1：%2。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is untouched.</source>
        <translation>无法写入 %1：%2。原有内容未受影响。</translation>
    </message>
    <message>
        <source>It is not certain that the last change to %1 was saved. Close the program, check the disk, and look whether the change is there before you enter it again.</source>
        <translation>无法确定对 %1 的最后一次更改是否已保存。请关闭程序并检查磁盘，确认更改是否存在后再重新录入。</translation>
    </message>
    <message>
        <source>The computer refused: %1. What was saved before is safe. Try again.</source>
        <translation>计算机拒绝了操作：%1。之前保存的内容是安全的，请再试一次。</translation>
    </message>
    <message>
        <source>there is a file already</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>没有这个文件夹</translation>
    </message>
    <message>
        <source>the folder could not be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>there is something in this folder already</source>
        <translation>该文件夹中已有内容</translation>
    </message>
    <message>
        <source>close a month without seeing all of it</source>
        <translation>在看不到全部数据时结账</translation>
    </message>
    <message>
        <source>The month %1 is not closed.</source>
        <translation>%1 没有结账。</translation>
    </message>
    <message>
        <source>The month %1 is not over yet. Nothing was closed.</source>
        <translation>%1 尚未结束，没有结账。</translation>
    </message>
    <message>
        <source>The month %1 is closed already.</source>
        <translation>%1 已经结账。</translation>
    </message>
    <message>
        <source>This customer does not want to be contacted. Nothing was saved. If they asked for it this time, say so with the reason.</source>
        <translation>该客户不希望被联系，未保存。如果这次是客户自己要求的，请注明并写明理由。</translation>
    </message>
    <message>
        <source>This customer does not want to be contacted in this way. Nothing was saved. If they asked for it this time, say so with the reason.</source>
        <translation>该客户不希望以这种方式被联系，未保存。如果这次是客户自己要求的，请注明并写明理由。</translation>
    </message>
    <message>
        <source>Say why this customer does not want to be contacted. Nothing was saved.</source>
        <translation>请写明该客户为什么不希望被联系。未保存。</translation>
    </message>
    <message>
        <source>A deal needs a day: contract, delivered or posted. Nothing was saved.</source>
        <translation>成交单需要日期：签约、交车或入账。未保存。</translation>
    </message>
    <message>
        <source>A deal cannot be unwound before the day of its sale. Nothing was saved.</source>
        <translation>退车日期不能早于成交日期。未保存。</translation>
    </message>
    <message>
        <source>The shares of the deal do not add up to 100 %. Nothing was saved.</source>
        <translation>成交单的分配比例之和不为 100%。未保存。</translation>
    </message>
    <message>
        <source>Another deal has this deal number. Nothing was saved.</source>
        <translation>另一成交单已使用该成交单号。未保存。</translation>
    </message>
    <message>
        <source>This unit was sold with another deal, which was not unwound. Nothing was saved.</source>
        <translation>该车已在另一未退车的成交单中售出。未保存。</translation>
    </message>
    <message>
        <source>Another unit, with another VIN, has this stock number. Nothing was saved.</source>
        <translation>另一辆车架号不同的车已使用该库存编号。未保存。</translation>
    </message>
    <message>
        <source>A plan needs a name. Nothing was saved.</source>
        <translation>计划需要名称。未保存。</translation>
    </message>
    <message>
        <source>A plan needs a step. Nothing was saved.</source>
        <translation>计划至少需要一步。未保存。</translation>
    </message>
    <message>
        <source>Say for each step what is to be done. Nothing was saved.</source>
        <translation>请写明每一步要做什么。未保存。</translation>
    </message>
    <message>
        <source>A step is due on day 0 to 365 of the plan. Nothing was saved.</source>
        <translation>每一步应在计划的第 0 至 365 天。未保存。</translation>
    </message>
    <message>
        <source>Another plan has this name already. Nothing was saved.</source>
        <translation>已有同名的计划。未保存。</translation>
    </message>
    <message>
        <source>The file has no column “%1”. A file of goals has the columns metric, for, name, month and goal. Nothing was saved.</source>
        <translation>文件没有“%1”列。目标文件应有 metric、for、name、month 和 goal 这些列。未保存。</translation>
    </message>
    <message>
        <source>“%1” is not a metric.</source>
        <translation>“%1”不是指标。</translation>
    </message>
    <message>
        <source>A goal is for a store, team, person, source or territory, not for “%1”.</source>
        <translation>目标属于门店、团队、人员、来源或区域，而不是“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a month such as 2026-11.</source>
        <translation>“%1”不是 2026-11 这样的月份。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>The store has no %1 “%2”.</source>
        <translation>门店没有%1“%2”。</translation>
    </message>
    <message>
        <source>More than one %1 is called “%2”.</source>
        <translation>有多个%1名为“%2”。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Nothing of the file was saved.
%1</source>
        <translation>文件内容均未保存。
%1</translation>
    </message>
    <message>
        <source>The goal for %1, %2</source>
        <translation>%1 的目标，%2</translation>
    </message>
    <message>
        <source>There can be no goal for this metric here. Nothing was saved.</source>
        <translation>该指标在这里不能设目标。未保存。</translation>
    </message>
    <message>
        <source>A goal needs a month. Nothing was saved.</source>
        <translation>目标需要月份。未保存。</translation>
    </message>
    <message>
        <source>A goal is a number that is not negative. Nothing was saved.</source>
        <translation>目标必须是非负数。未保存。</translation>
    </message>
    <message>
        <source>A rate cannot be more than 100%. Nothing was saved.</source>
        <translation>比率不能超过 100%。未保存。</translation>
    </message>
    <message>
        <source>There are no goals in the month to copy from. Nothing was saved.</source>
        <translation>所选的来源月份没有目标可复制。未保存。</translation>
    </message>
    <message>
        <source>Only goals for what adds up, such as units or gross, can be shared out. Nothing was saved.</source>
        <translation>只有可相加的指标（如台数或毛利）的目标才能分摊。未保存。</translation>
    </message>
    <message>
        <source>The store has no goal for this month that could be shared out. Nothing was saved.</source>
        <translation>门店本月没有可分摊的目标。未保存。</translation>
    </message>
    <message>
        <source>Nobody has a history in the twelve months before, so that there is nothing to share by. Nothing was saved.</source>
        <translation>此前十二个月没有任何人的历史数据，因此无从分摊。未保存。</translation>
    </message>
    <message>
        <source>A lead becomes sold by its deal. Nothing was changed.</source>
        <translation>线索通过成交单变为成交。未作任何更改。</translation>
    </message>
    <message>
        <source>Say why: the reason is what the reports count. Nothing was changed.</source>
        <translation>请写明原因：报表统计的就是原因。未作任何更改。</translation>
    </message>
    <message>
        <source>There is no open appointment to confirm any more. Nothing was saved.</source>
        <translation>已没有可确认的未结束预约。未保存。</translation>
    </message>
    <message>
        <source>A call-back lies in the future: choose a later time. Nothing was saved.</source>
        <translation>回电时间应在未来：请选择更晚的时间。未保存。</translation>
    </message>
    <message>
        <source>Say why the lead is lost: it is what one learns from. Nothing was saved.</source>
        <translation>请写明线索为何战败：这是可以吸取的经验。未保存。</translation>
    </message>
    <message>
        <source>A lead needs a name, a phone number or an e-mail address. Nothing was saved.</source>
        <translation>线索需要姓名、电话或邮箱。未保存。</translation>
    </message>
    <message>
        <source>no memory to keep a password safely</source>
        <translation>内存不足，无法安全保存密码</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>密码不正确。</translation>
    </message>
    <message>
        <source>There were too many wrong passwords. The next can be tried after %1 s.</source>
        <translation>密码错误次数过多，%1 秒后可再试。</translation>
    </message>
    <message>
        <source>A password needs at least %1 letters. A short sentence is easy to remember and hard to guess.</source>
        <translation>密码至少需要 %1 个字符。短句易记难猜。</translation>
    </message>
    <message>
        <source>A password has at most %1 letters.</source>
        <translation>密码最多 %1 个字符。</translation>
    </message>
    <message>
        <source>Nobody signs in as “%1” here.</source>
        <translation>这里没有以“%1”登录的人。</translation>
    </message>
    <message>
        <source>%1 cannot sign in. A manager can change that.</source>
        <translation>%1 不能登录。经理可以更改这一点。</translation>
    </message>
    <message>
        <source>This is the password that you have. Choose another.</source>
        <translation>这就是您现在的密码，请另选一个。</translation>
    </message>
    <message>
        <source>Somebody else signs in as “%1”. Choose another name to sign in with.</source>
        <translation>已有他人以“%1”登录，请选择另一个登录名。</translation>
    </message>
    <message>
        <source>No manager could sign in any more. Nothing was changed. Give a manager a password first, then let people sign in.</source>
        <translation>将没有经理能够登录。未作任何更改。请先给一位经理设置密码，再开启登录。</translation>
    </message>
    <message>
        <source>This is the last manager who can sign in. Nothing was changed. Give another manager a password first, or turn signing in off.</source>
        <translation>这是最后一位能登录的经理。未作任何更改。请先给另一位经理设置密码，或关闭登录。</translation>
    </message>
    <message>
        <source>A password is not taken back, as no password is kept. Nothing was changed. A manager can set another.</source>
        <translation>密码不能撤销，因为不保存任何密码。未作任何更改。经理可以另设密码。</translation>
    </message>
    <message>
        <source>A person needs a name. Nothing was saved.</source>
        <translation>人员需要姓名。未保存。</translation>
    </message>
    <message>
        <source>The last day of %1 is before the first. Nothing was saved.</source>
        <translation>%1 的离职日期早于入职日期。未保存。</translation>
    </message>
    <message>
        <source>Say what changes, so that it can be kept or undone. Nothing was saved.</source>
        <translation>请写明改变了什么，以便保留或撤回。未保存。</translation>
    </message>
    <message>
        <source>The baseline has no figure of this metric. Choose another. Nothing was saved.</source>
        <translation>基线没有该指标的数字，请选择其他指标。未保存。</translation>
    </message>
    <message>
        <source>The aim is what the baseline has already. Nothing was saved.</source>
        <translation>目标值与基线相同。未保存。</translation>
    </message>
    <message>
        <source>A plan begins after its baseline has ended: no lead may be in both. Nothing was saved.</source>
        <translation>计划应在其基线结束之后开始：任何线索都不能同时在两者之中。未保存。</translation>
    </message>
    <message>
        <source>This plan has ended already. Nothing was saved.</source>
        <translation>该计划已经结束。未保存。</translation>
    </message>
    <message>
        <source>A baseline needs a name. Nothing was saved.</source>
        <translation>基线需要名称。未保存。</translation>
    </message>
    <message>
        <source>Another baseline has this name already. Nothing was saved.</source>
        <translation>已有同名的基线。未保存。</translation>
    </message>
    <message>
        <source>No lead of this period has had its time yet: leads are watched for 7 days at least. Choose an earlier period. Nothing was saved.</source>
        <translation>该时段还没有线索达到观察期：线索至少观察 7 天。请选择更早的时段。未保存。</translation>
    </message>
    <message>
        <source>It is not clear which leads the plan applies to. Nothing was saved.</source>
        <translation>不清楚该计划适用于哪些线索。未保存。</translation>
    </message>
    <message>
        <source>“%1” is no format of a report. There are: %2.</source>
        <translation>“%1”不是报表格式。可用的有：%2。</translation>
    </message>
    <message>
        <source>Choose a day from 1 to 28: every month has it. Nothing was saved.</source>
        <translation>请选择 1 至 28 日：每个月都有这些日子。未保存。</translation>
    </message>
    <message>
        <source>Choose a folder for the reports, with its whole path. Nothing was saved.</source>
        <translation>请用完整路径选择存放报表的文件夹。未保存。</translation>
    </message>
    <message>
        <source>Choose a format. Nothing was saved.</source>
        <translation>请选择格式。未保存。</translation>
    </message>
    <message>
        <source>The store needs a name. Nothing was saved.</source>
        <translation>门店需要名称。未保存。</translation>
    </message>
    <message>
        <source>A country has two letters, such as US. Nothing was saved.</source>
        <translation>国家用两个字母表示，例如 US。未保存。</translation>
    </message>
    <message>
        <source>On a day the store closes before it opens. Nothing was saved.</source>
        <translation>某天的关门时间早于开门时间。未保存。</translation>
    </message>
    <message>
        <source>The store is open on at least one day of the week. Nothing was saved.</source>
        <translation>门店每周至少营业一天。未保存。</translation>
    </message>
    <message>
        <source>The goal must be at least a minute, and the limit not shorter than the goal. Nothing was saved.</source>
        <translation>目标至少为一分钟，且上限不得短于目标。未保存。</translation>
    </message>
    <message>
        <source>Between two opportunities lies at least a day. Nothing was saved.</source>
        <translation>两个商机之间至少相隔一天。未保存。</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>It can only be put off to a later time. Nothing was saved.</source>
        <translation>只能推迟到更晚的时间。未保存。</translation>
    </message>
    <message>
        <source>%1 is too large to be a view. Nothing was saved.</source>
        <translation>%1 太大，不可能是视图。没有保存任何内容。</translation>
    </message>
    <message>
        <source>%1 is not a view of Lotboard. Nothing was saved.</source>
        <translation>%1 不是 Lotboard 的视图。没有保存任何内容。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Lotboard. Nothing was saved.</source>
        <translation>%1 由更新版本的 Lotboard 生成。没有保存任何内容。</translation>
    </message>
    <message>
        <source>%1 asks something that this version does not know. Nothing was saved.</source>
        <translation>%1 提出的问题本版本不认识。没有保存任何内容。</translation>
    </message>
    <message>
        <source>A view needs a name. Nothing was saved.</source>
        <translation>视图需要名称。没有保存任何内容。</translation>
    </message>
    <message>
        <source>Another view has this name. Nothing was saved.</source>
        <translation>已有视图使用此名称。没有保存任何内容。</translation>
    </message>
    <message>
        <source>A view needs at least one figure. Nothing was saved.</source>
        <translation>视图至少需要一个数字。没有保存任何内容。</translation>
    </message>
    <message>
        <source>This view shows only some sources, people or the like, and this store does not have them. Save it without filters where it was made. Nothing was saved.</source>
        <translation>此视图只显示部分来源、人员等，而本门店没有它们。请在原处去掉筛选后再保存。没有保存任何内容。</translation>
    </message>
    <message>
        <source>There is no view “%1”; none was saved yet.</source>
        <translation>没有视图“%1”；尚未保存任何视图。</translation>
    </message>
    <message>
        <source>There is no view “%1”. There are: %2.</source>
        <translation>没有视图“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>An appointment lies in the future: choose a later time. Nothing was saved.</source>
        <translation>预约应在未来：请选择更晚的时间。未保存。</translation>
    </message>
    <message>
        <source>The time of this appointment</source>
        <translation>该预约的时间</translation>
    </message>
    <message>
        <source>This appointment is over: somebody has marked how it ended. Nothing was saved.</source>
        <translation>该预约已结束：有人已标记其结果。未保存。</translation>
    </message>
    <message>
        <source>A visit that has not happened yet cannot be logged. Nothing was saved.</source>
        <translation>尚未发生的到店不能登记。未保存。</translation>
    </message>
    <message>
        <source>look at somebody else&apos;s lead</source>
        <translation>查看他人的线索</translation>
    </message>
    <message>
        <source>work on somebody else&apos;s lead</source>
        <translation>处理他人的线索</translation>
    </message>
    <message>
        <source>look at somebody else&apos;s customer</source>
        <translation>查看他人的客户</translation>
    </message>
    <message>
        <source>look at numbers</source>
        <translation>查看数字</translation>
    </message>
    <message>
        <source>look at customers</source>
        <translation>查看客户</translation>
    </message>
    <message>
        <source>edit leads</source>
        <translation>编辑线索</translation>
    </message>
    <message>
        <source>edit sales</source>
        <translation>编辑成交单</translation>
    </message>
    <message>
        <source>import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>export customers</source>
        <translation>导出客户</translation>
    </message>
    <message>
        <source>manage the store</source>
        <translation>管理门店</translation>
    </message>
    <message>
        <source>look at the leads of others</source>
        <translation>查看他人的线索</translation>
    </message>
    <message>
        <source>work on the leads of others</source>
        <translation>处理他人的线索</translation>
    </message>
    <message>
        <source>look at the grosses of others</source>
        <translation>查看他人的毛利</translation>
    </message>
    <message>
        <source>Another record has the same name or number already.</source>
        <translation>已有另一条记录使用相同的名称或编号。</translation>
    </message>
    <message>
        <source>It refers to a record that is not there, or another refers to it.</source>
        <translation>它引用了不存在的记录，或被另一条记录引用。</translation>
    </message>
    <message>
        <source>A value is missing or outside of what is allowed.</source>
        <translation>缺少某个值，或值超出允许范围。</translation>
    </message>
    <message>
        <source>One of the two was made one with another customer meanwhile. Nothing was changed.</source>
        <translation>其中之一已与另一客户合并。未作任何更改。</translation>
    </message>
    <message>
        <source>A customer cannot be merged with itself. Nothing was changed.</source>
        <translation>客户不能与自身合并。未作任何更改。</translation>
    </message>
    <message>
        <source>This import cannot be undone any more: %1. Nothing was changed.</source>
        <translation>该导入已无法撤销：%1。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 was changed since</source>
        <translation>%1 此后被修改过</translation>
    </message>
    <message>
        <source>a later %1 refers to %2</source>
        <translation>之后的%1引用了%2</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>it is undone already</source>
        <translation>它已经被撤销</translation>
    </message>
    <message>
        <source>The shares of the deal add up to %1 % instead of 100 %.</source>
        <translation>成交单的分配比例之和是 %1%，而不是 100%。</translation>
    </message>
    <message>
        <source>change somebody else&apos;s deal</source>
        <translation>修改他人的成交单</translation>
    </message>
    <message>
        <source>No lead of this baseline had 30 days when it was frozen: it knows nothing of sales. Choose another one.</source>
        <translation>该基线冻结时没有一条线索满 30 天：其中没有成交数据。请选择其他基线。</translation>
    </message>
    <message>
        <source>This baseline is of other leads than the filter lets through. Set the filter that it was frozen with, or choose another baseline.</source>
        <translation>该基线的线索与筛选所含的线索不同。请设为冻结时的筛选，或选择其他基线。</translation>
    </message>
    <message>
        <source>There are no goals for all days of this period. Set one for leads, units, or the rates of contact, appointment, show or close of shows, on the page “Goals &amp; pace”; with a filter, for the one person, team or source that it lets through.</source>
        <translation>该时段并非每天都有目标。请在“目标与进度”页面为线索、销量，或接触率、建约率、到店率、到店成交率设定目标；有筛选时，请为筛选所含的一位人员、一个团队或一个来源设定。</translation>
    </message>
    <message>
        <source>A benchmark is for a rate, an average or a time. Nothing was saved.</source>
        <translation>对标值只用于比率、平均值或时间。未保存。</translation>
    </message>
    <message>
        <source>A benchmark needs its source: who says so, and of when. Nothing was saved.</source>
        <translation>对标值须注明出处：由谁提出、是何时的。未保存。</translation>
    </message>
    <message>
        <source>A benchmark is a number. Nothing was saved.</source>
        <translation>对标值必须是数字。未保存。</translation>
    </message>
    <message>
        <source>A rate lies between 0% and 100%. Nothing was saved.</source>
        <translation>比率须在 0% 与 100% 之间。未保存。</translation>
    </message>
    <message>
        <source>A baseline is scaled to as many days as the period has, and all time has no number of days. Choose a period, such as the last 90 days.</source>
        <translation>基线要折算为与时段同样的天数，而全部时间没有天数。请选择一个时段，例如最近 90 天。</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>The customer called, wrote or came in</source>
        <translation>客户来电、来信或到店</translation>
    </message>
    <message>
        <source>Somebody spoke with the customer</source>
        <translation>有人与客户通过话</translation>
    </message>
    <message>
        <source>Somebody says that the customer answered</source>
        <translation>有人表示客户有回应</translation>
    </message>
    <message>
        <source>An import knew only that there was a contact</source>
        <translation>导入数据只说明有过接触</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>No contact was logged in the last 30 days.</source>
        <translation>最近 30 天没有登记任何接触。</translation>
    </message>
    <message>
        <source>%1: %2 (%3%)</source>
        <translation>%1：%2（%3%）</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Expected in the end</source>
        <translation>预计最终值</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Too few to judge: it rests on %Ln case(s). A single one moves it a lot.</source>
        <translation>
            <numerusform>样本太少，无法判断：只有 %Ln 例，一例就会使它大变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ripe: some of these have not had their time yet, so the figure will still move.</source>
        <translation>尚未成熟：其中一部分还没有到期，因此数字还会变动。</translation>
    </message>
    <message>
        <source>What is expected in the end adds, for each lead that still waits, the chance that it takes the step yet, from how long the leads of the last year took.</source>
        <translation>预计最终值按过去一年线索所需的时间，为每条仍在等待的线索加上它以后走到该步的概率。</translation>
    </message>
    <message>
        <source>Above 100%, because events of leads that arrived earlier are among the counted.</source>
        <translation>超过 100%，因为其中包含较早到达的线索的事件。</translation>
    </message>
    <message>
        <source>Withheld: %1</source>
        <translation>不公开：%1</translation>
    </message>
    <message>
        <source>There is nothing to divide by, so there is no figure.</source>
        <translation>分母为零，因此没有数字。</translation>
    </message>
    <message>
        <source>By person: %1</source>
        <translation>按人员：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate lead(s)</source>
        <translation>
            <numerusform>%Ln 条重复线索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid lead(s)</source>
        <translation>
            <numerusform>%Ln 条无效线索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fleet, wholesale or dealer trade(s)</source>
        <translation>
            <numerusform>%Ln 单大客户、批发或同行调车</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unwound deal(s)</source>
        <translation>
            <numerusform>%Ln 单已退车</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) without a date</source>
        <translation>
            <numerusform>%Ln 单没有日期</numerusform>
        </translation>
    </message>
    <message>
        <source>With the labour of acquisition that was entered as a cost. By its definition the figure counts media and vendors alone; without labour it opens as such.</source>
        <translation>含作为成本录入的获客人工。按定义该数字只计媒体和供应商；不含人工时按定义打开。</translation>
    </message>
    <message>
        <source>%1, with labour</source>
        <comment>a cost</comment>
        <translation>%1（含人工）</translation>
    </message>
</context>
<context>
    <name>ExplanationPanel</name>
    <message>
        <source>Explanation of a number</source>
        <translation>数字的解释</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>关闭解释</translation>
    </message>
</context>
<context>
    <name>ExploreView</name>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>分组(&amp;B)</translation>
    </message>
    <message>
        <source>A row for each</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>a&amp;nd</source>
        <translation>和(&amp;N)</translation>
    </message>
    <message>
        <source>A column for each</source>
        <translation>每列一个</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>The greatest by the first figure; of rates, those with most cases. The rest stand together as others.</source>
        <translation>按第一个数字取最大的；比率取例数最多的。其余合并为“其他”。</translation>
    </message>
    <message>
        <source>As what it is shown</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>&amp;Intervals</source>
        <translation>区间(&amp;I)</translation>
    </message>
    <message>
        <source>Beside each rate stands where it lies with 95% certainty.</source>
        <translation>在每个比率旁显示它有 95% 把握落在的范围。</translation>
    </message>
    <message>
        <source>&amp;Views ▾</source>
        <translation>视图(&amp;V) ▾</translation>
    </message>
    <message>
        <source>Saves what is on the screen under a name, and opens what was saved.</source>
        <translation>以名称保存屏幕上的内容，并打开已存的内容。</translation>
    </message>
    <message>
        <source>Copy as c&amp;ommand</source>
        <translation>复制为命令(&amp;O)</translation>
    </message>
    <message>
        <source>Copies the line that prints the same figures in a terminal.</source>
        <translation>复制在终端中输出同样数字的命令行。</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>withheld</source>
        <translation>不公开</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1小时%2分</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <comment>percentage points</comment>
        <translation>%1 个点</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>What is expected, and the interval around it</extracomment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>What a deal made is for those who have a share in it, and for those whom a manager lets see everybody&apos;s grosses.</source>
        <translation>成交单的毛利只对有份额的人，以及经理允许查看全部毛利的人公开。</translation>
    </message>
</context>
<context>
    <name>FileProblem</name>
    <message>
        <source>The document</source>
        <translation>该文档</translation>
    </message>
    <message>
        <source>%1 is not a file. Nothing was read. Choose a file, not a folder.</source>
        <translation>%1 不是文件，没有读取。请选择文件而不是文件夹。</translation>
    </message>
    <message>
        <source>%1 is empty. Export it again.</source>
        <translation>%1 是空的，请重新导出。</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet, whatever its name says. Nothing was read. Open it in the spreadsheet program and save it as CSV (UTF-8).</source>
        <translation>不论名称如何，%1 是电子表格，没有读取。请用表格软件打开并存为 CSV（UTF-8）。</translation>
    </message>
    <message>
        <source>%1 is a PDF document. Nothing was read. Export the report as CSV instead.</source>
        <translation>%1 是 PDF 文档，没有读取。请把报表导出为 CSV。</translation>
    </message>
    <message>
        <source>%1 is an archive or an Excel workbook. Nothing was read. Unpack it, or open it in the spreadsheet program and save it as CSV (UTF-8).</source>
        <translation>%1 是压缩包或 Excel 工作簿，没有读取。请解压，或用表格软件打开并存为 CSV（UTF-8）。</translation>
    </message>
    <message>
        <source>%1 is a picture. Nothing was read.</source>
        <translation>%1 是图片，没有读取。</translation>
    </message>
    <message>
        <source>%1 is a database. Nothing was read. Export a table as CSV.</source>
        <translation>%1 是数据库，没有读取。请把表导出为 CSV。</translation>
    </message>
    <message>
        <source>%1 is a web page, whatever its name says. Nothing was read. Open it in a spreadsheet program and save it as CSV (UTF-8).</source>
        <translation>不论名称如何，%1 是网页，没有读取。请用表格软件打开并存为 CSV（UTF-8）。</translation>
    </message>
    <message>
        <source>%1 is an XML document, not a table. Nothing was read. If it holds leads, import it as ADF.</source>
        <translation>%1 是 XML 文档而不是表格，没有读取。如果含有线索，请按 ADF 导入。</translation>
    </message>
    <message>
        <source>%1 is not a text file. Nothing was read. Choose a CSV file.</source>
        <translation>%1 不是文本文件，没有读取。请选择 CSV 文件。</translation>
    </message>
    <message>
        <source>The encoding chosen for %1 is not known. Nothing was read. Choose another, or none.</source>
        <translation>为 %1 选择的编码未知，没有读取。请另选，或不选。</translation>
    </message>
    <message>
        <source>There is no ADF lead in %1. Nothing was read. Choose a mail or a document with &lt;adf&gt; in it.</source>
        <translation>%1 中没有 ADF 线索，没有读取。请选择含有 &lt;adf&gt; 的邮件或文档。</translation>
    </message>
    <message>
        <source>%1 declares a document type or entities, as attacks do and leads do not. It was refused whole and nothing was read.</source>
        <translation>%1 声明了文档类型或实体，这是攻击的做法，线索不会如此。已整体拒绝，没有读取。</translation>
    </message>
    <message>
        <source>%1 is larger than lead documents are. It was refused whole and nothing was read.</source>
        <translation>%1 大于正常的线索文档。已整体拒绝，没有读取。</translation>
    </message>
    <message>
        <source>%1 is nested deeper than lead documents are. It was refused whole and nothing was read.</source>
        <translation>%1 的嵌套深于正常的线索文档。已整体拒绝，没有读取。</translation>
    </message>
    <message>
        <source>%1 has more elements, attributes or text in one place than lead documents have. It was refused whole and nothing was read.</source>
        <translation>%1 某处的元素、属性或文本多于正常的线索文档。已整体拒绝，没有读取。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Choose the period</source>
        <translation>选择时段</translation>
    </message>
    <message>
        <source>Choose what to compare with</source>
        <translation>选择对比对象</translation>
    </message>
    <message>
        <source>By event date</source>
        <translation>按事件日期</translation>
    </message>
    <message>
        <source>Every event counts in the period in which it happened</source>
        <translation>每个事件计入其发生的时段</translation>
    </message>
    <message>
        <source>By lead date</source>
        <translation>按线索日期</translation>
    </message>
    <message>
        <source>Only leads received in the period, and how far they have got</source>
        <translation>只计算时段内收到的线索及其进展</translation>
    </message>
    <message>
        <source>How long after its arrival a lead&apos;s steps count</source>
        <translation>线索到达后多久之内的步骤计入</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ 筛选</translation>
    </message>
    <message>
        <source>Show only some sources, people, models, …</source>
        <translation>只显示部分来源、人员、车型等</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Choose a filter</source>
        <translation>选择筛选条件</translation>
    </message>
    <message>
        <source>&amp;Only these by</source>
        <translation>仅显示(&amp;O)</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>筛选依据</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>在列表中搜索</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Nothing is recorded here yet.</source>
        <translation>这里还没有记录。</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清除(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
</context>
<context>
    <name>FindPalette</name>
    <message>
        <source>Find anything</source>
        <translation>查找任何内容</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, stock number, VIN, deal number, page…</source>
        <translation>姓名、电话、邮箱、库存编号、车架号、成交单号、页面…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>↑ ↓ 选择 · Enter 打开 · Esc 关闭</translation>
    </message>
</context>
<context>
    <name>FindText</name>
    <message>
        <source>Vehicle of which little is known</source>
        <translation>所知甚少的车辆</translation>
    </message>
    <message>
        <source>Customer without a name</source>
        <translation>没有姓名的客户</translation>
    </message>
    <message>
        <source>lead of %1: %2</source>
        <comment>day: status</comment>
        <translation>%1 的线索：%2</translation>
    </message>
    <message>
        <source>no lead</source>
        <translation>无线索</translation>
    </message>
</context>
<context>
    <name>FixWords</name>
    <message>
        <source>Look at the lead</source>
        <translation>查看线索</translation>
    </message>
    <message>
        <source>Edit the lead…</source>
        <translation>编辑线索…</translation>
    </message>
    <message>
        <source>Say how it ended…</source>
        <translation>填写结果…</translation>
    </message>
    <message>
        <source>Mark as showed</source>
        <translation>标记为已到店</translation>
    </message>
    <message>
        <source>Edit the visit…</source>
        <translation>编辑到店记录…</translation>
    </message>
    <message>
        <source>Edit the deal…</source>
        <translation>编辑成交单…</translation>
    </message>
    <message>
        <source>Link to its lead…</source>
        <translation>关联到对应的线索…</translation>
    </message>
    <message>
        <source>Assign to somebody else…</source>
        <translation>改派给其他人…</translation>
    </message>
    <message>
        <source>Mark as duplicate…</source>
        <translation>标记为重复…</translation>
    </message>
    <message>
        <source>Mark as invalid…</source>
        <translation>标记为无效…</translation>
    </message>
    <message>
        <source>Enter the invoice…</source>
        <translation>录入账单…</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>New plan…</source>
        <translation>新建计划…</translation>
    </message>
    <message>
        <source>New leads get the plan of their source. It ends when they are reached or buy; a change of a plan holds for later leads.</source>
        <translation>新线索采用其来源的计划。联系上客户或客户购车后计划结束；对计划的修改只对之后的线索有效。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Take out of use…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Follow-up plans</source>
        <translation>跟进计划</translation>
    </message>
</context>
<context>
    <name>ForecastMethod</name>
    <message>
        <source>As last year (seasonal naive)</source>
        <translation>同去年（季节朴素法）</translation>
    </message>
    <message>
        <source>Exponential smoothing</source>
        <translation>指数平滑</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>Theta</translation>
    </message>
    <message>
        <source>Mean of the three</source>
        <translation>三种方法的平均</translation>
    </message>
</context>
<context>
    <name>GoalGridPanel</name>
    <message>
        <source>Metric of the goals</source>
        <translation>目标的指标</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Copy a month…</source>
        <translation>复制月份…</translation>
    </message>
    <message>
        <source>Share out…</source>
        <translation>分摊…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Type a number into a cell; Delete takes a goal away. Ctrl+C and Ctrl+V exchange cells with a spreadsheet; one number pasted fills all selected cells.</source>
        <translation>在单元格中输入数字；Delete 删除目标。用 Ctrl+C 和 Ctrl+V 与电子表格交换单元格；粘贴一个数字会填满所有选中的单元格。</translation>
    </message>
    <message>
        <source>Goals by month</source>
        <translation>按月目标</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>GradeWords</name>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln 条线索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln communication(s)</source>
        <translation>
            <numerusform>%Ln 次沟通</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln appointment(s)</source>
        <translation>
            <numerusform>%Ln 个预约</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln 次到店</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln 张成交单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation>
            <numerusform>%Ln 张账单</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest lead</source>
        <translation>最新的线索</translation>
    </message>
    <message>
        <source>The newest attempt</source>
        <translation>最近一次联系尝试</translation>
    </message>
    <message>
        <source>The newest appointment</source>
        <translation>最新的预约</translation>
    </message>
    <message>
        <source>The newest visit</source>
        <translation>最近一次到店</translation>
    </message>
    <message>
        <source>The newest deal</source>
        <translation>最新的成交单</translation>
    </message>
    <message>
        <source>The newest invoice</source>
        <translation>最新的账单</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 of 140 appointments</comment>
        <translation>%2中的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) old</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2; the next usually comes within %3.</source>
        <translation>%1在 %2；下一条通常在 %3 内出现。</translation>
    </message>
    <message>
        <source>%1 behind it lack something.</source>
        <translation>其所依据的%1缺少内容。</translation>
    </message>
    <message>
        <source>%1 behind it contradict something else.</source>
        <translation>其所依据的%1与其他数据矛盾。</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Contacted</source>
        <translation>已接触</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Appt set</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>Showed</source>
        <translation>已到店</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Gross / unit</source>
        <translation>单台毛利</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>No column of the file was found for: %1. Nothing was imported. Choose the column.</source>
        <translation>文件中没有找到对应的列：%1。没有导入任何内容，请选择列。</translation>
    </message>
    <message>
        <source>The file has no rows, only blank lines. Export it again.</source>
        <translation>文件没有数据行，只有空行。请重新导出。</translation>
    </message>
    <message>
        <source>No row of the file can be read as a table. %1</source>
        <translation>文件没有一行能按表格读取。%1</translation>
    </message>
    <message>
        <source>The file has no column number %1.</source>
        <translation>文件没有第 %1 列。</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>文件没有“%1”列。</translation>
    </message>
    <message>
        <source>The file has no row with the names of its columns, so it is not clear what they are. Say whether its rows are leads, communications, appointments, shows, sales or something else.</source>
        <translation>文件没有列名行，因此不清楚各列是什么。请说明其行是线索、沟通、预约、到店、成交还是其他内容。</translation>
    </message>
    <message>
        <source>It is not clear what the rows of this file are. Say whether they are leads, communications, appointments, shows, sales or something else.</source>
        <translation>不清楚该文件的行是什么。请说明是线索、沟通、预约、到店、成交还是其他内容。</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>ID in the other system</source>
        <translation>在其他系统中的编号</translation>
    </message>
    <message>
        <source>Lead ID</source>
        <translation>线索编号</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Appointment ID</source>
        <translation>预约编号</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>备用电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Other e-mail</source>
        <translation>备用邮箱</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>State</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>请勿联系</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Time received</source>
        <translation>收到时刻</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>来源类型</translation>
    </message>
    <message>
        <source>Lead type</source>
        <translation>线索类型</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>状态时间</translation>
    </message>
    <message>
        <source>New or used</source>
        <translation>新车或二手车</translation>
    </message>
    <message>
        <source>Model year</source>
        <translation>年款</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>车架号</translation>
    </message>
    <message>
        <source>Stock number</source>
        <translation>库存编号</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Acquired on</source>
        <translation>入库日期</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>出库日期</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Asking price</source>
        <translation>售价</translation>
    </message>
    <message>
        <source>Vehicle status</source>
        <translation>车辆状态</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>沟通方式</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Contact made</source>
        <translation>是否联系上</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>建约时间</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>邀约人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>预约时间</translation>
    </message>
    <message>
        <source>Time due</source>
        <translation>预约时刻</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>确认时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>预约结果</translation>
    </message>
    <message>
        <source>Greeted by</source>
        <translation>接待人</translation>
    </message>
    <message>
        <source>Test drive</source>
        <translation>试驾</translation>
    </message>
    <message>
        <source>Written up</source>
        <translation>已报价</translation>
    </message>
    <message>
        <source>First attempt</source>
        <translation>首次跟进</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次接触</translation>
    </message>
    <message>
        <source>Appointment set</source>
        <translation>建约时间</translation>
    </message>
    <message>
        <source>Appointment due</source>
        <translation>预约到店时间</translation>
    </message>
    <message>
        <source>Showed</source>
        <translation>到店时间</translation>
    </message>
    <message>
        <source>Deal number</source>
        <translation>成交单号</translation>
    </message>
    <message>
        <source>Kind of sale</source>
        <translation>销售类型</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>租赁</translation>
    </message>
    <message>
        <source>Contract date</source>
        <translation>签约日期</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>交车日期</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>入账日期</translation>
    </message>
    <message>
        <source>Unwound on</source>
        <translation>退车日期</translation>
    </message>
    <message>
        <source>Selling price</source>
        <translation>成交价</translation>
    </message>
    <message>
        <source>Trade-in</source>
        <translation>置换</translation>
    </message>
    <message>
        <source>Front gross</source>
        <translation>前端毛利</translation>
    </message>
    <message>
        <source>Back gross</source>
        <translation>后端毛利</translation>
    </message>
    <message>
        <source>Total gross</source>
        <translation>总毛利</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>销售顾问</translation>
    </message>
    <message>
        <source>Share of the salesperson</source>
        <translation>销售顾问占比</translation>
    </message>
    <message>
        <source>Second salesperson</source>
        <translation>第二顾问</translation>
    </message>
    <message>
        <source>Share of the second salesperson</source>
        <translation>第二顾问占比</translation>
    </message>
    <message>
        <source>Internet representative</source>
        <translation>网销顾问</translation>
    </message>
    <message>
        <source>Sales manager</source>
        <translation>销售经理</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Kind of cost</source>
        <translation>费用类型</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Works here since</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Worked here until</source>
        <translation>离职日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ImportFileStep</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>&amp;What it holds</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>分隔符(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Dates are</source>
        <translation>日期格式(&amp;D)</translation>
    </message>
    <message>
        <source>Decimal &amp;mark</source>
        <translation>小数点(&amp;M)</translation>
    </message>
    <message>
        <source>The &amp;first row has the names of the columns</source>
        <translation>第一行是列名(&amp;F)</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
</context>
<context>
    <name>ImportListView</name>
    <message>
        <source>Every import can be taken back as a whole.</source>
        <translation>每次导入都可以整体撤销。</translation>
    </message>
    <message>
        <source>Undo import…</source>
        <translation>撤销导入…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入记录</translation>
    </message>
</context>
<context>
    <name>ImportProblem</name>
    <message>
        <source>This cannot be empty.</source>
        <translation>不能为空。</translation>
    </message>
    <message>
        <source>This is not a date that could be read.</source>
        <translation>无法读成日期。</translation>
    </message>
    <message>
        <source>This is not a time that could be read.</source>
        <translation>无法读成时间。</translation>
    </message>
    <message>
        <source>This is not a number that fits here.</source>
        <translation>这里不适合这个数字。</translation>
    </message>
    <message>
        <source>This is not an amount of money.</source>
        <translation>不是金额。</translation>
    </message>
    <message>
        <source>This is not a share between 0 and 100 %.</source>
        <translation>不是 0 至 100% 之间的比例。</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>This word is not known here and was left out.</source>
        <translation>这里不认识该词，已略去。</translation>
    </message>
    <message>
        <source>This is not an e-mail address; left out.</source>
        <translation>不是邮箱地址，已略去。</translation>
    </message>
    <message>
        <source>This is not a complete phone number; kept as typed.</source>
        <translation>不是完整的电话号码，按原样保留。</translation>
    </message>
    <message>
        <source>The check digit of this VIN is wrong; kept as it is.</source>
        <translation>该车架号的校验位有误，按原样保留。</translation>
    </message>
    <message>
        <source>This text is too long and was cut.</source>
        <translation>文本过长，已截断。</translation>
    </message>
    <message>
        <source>Day and month of these dates could be the other way round. Check the date order.</source>
        <translation>这些日期的日和月可能颠倒，请检查日期顺序。</translation>
    </message>
    <message>
        <source>There is no lead that this belongs to.</source>
        <translation>没有它所属的线索。</translation>
    </message>
    <message>
        <source>There is no appointment with this id.</source>
        <translation>没有该编号的预约。</translation>
    </message>
    <message>
        <source>The lead has several appointments on this day, and the visit was linked to none.</source>
        <translation>线索当天有多个预约，到店没有关联到其中任何一个。</translation>
    </message>
    <message>
        <source>This column says yes, but not when. Each yes was put on the day of the next step that has one, else on the day of the one before.</source>
        <translation>该列只写了“是”，没有写时间。每个“是”都放在下一个有日期的步骤那天，否则放在前一步那天。</translation>
    </message>
    <message>
        <source>Neither a name nor a way to reach the customer is given.</source>
        <translation>既没有姓名，也没有联系方式。</translation>
    </message>
    <message>
        <source>No date of arrival; the nearest date that is known was taken instead.</source>
        <translation>没有到达日期，已改用已知的最近日期。</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation>该日期在未来。</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>结束早于开始。</translation>
    </message>
    <message>
        <source>The shares of the deal do not add up; the last one was adjusted.</source>
        <translation>成交单的比例之和不对，已调整最后一个。</translation>
    </message>
    <message>
        <source>This is a row of totals, or a remark of the report, and was passed over.</source>
        <translation>这是合计行或报表附注，已跳过。</translation>
    </message>
    <message>
        <source>An earlier row of the file has the same id and other values; that one holds.</source>
        <translation>文件中较早的一行有相同编号但值不同，以较早的为准。</translation>
    </message>
    <message>
        <source>A spreadsheet cut the last digits of this number; left out. Import the file as it was exported.</source>
        <translation>表格软件丢掉了这个数字的末尾数位，因此略去。请直接导入系统导出的原文件。</translation>
    </message>
    <message>
        <source>This number was left out: another record has it, or this one has another number.</source>
        <translation>该编号已略去：另一条记录已使用它，或本记录已有其他编号。</translation>
    </message>
</context>
<context>
    <name>ImportReportStep</name>
    <message>
        <source>Show leads</source>
        <translation>显示线索</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销本次导入</translation>
    </message>
    <message>
        <source>What is imported</source>
        <translation>导入的内容</translation>
    </message>
    <message>
        <source>Save problems as CSV</source>
        <translation>把问题存为 CSV</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Choose what each column holds: click, or press F2 and choose from the list. What is left out is not imported.</source>
        <translation>选择每一列的内容：点击，或按 F2 从列表中选择。未选的列不导入。</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>沟通</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Leads with all their steps in one row</source>
        <translation>每行含全部步骤的线索</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>dates with a time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>amounts of money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>per cents</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>VINs</source>
        <translation>车架号</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>猜测</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>竖线 |</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>Numbers of days, as in Excel</source>
        <translation>天数序号（如 Excel）</translation>
    </message>
    <message>
        <source>Point: 1,234.56</source>
        <translation>点：1,234.56</translation>
    </message>
    <message>
        <source>Comma: 1.234,56</source>
        <translation>逗号：1.234,56</translation>
    </message>
    <message>
        <source>No column holds what this import needs: %1. Choose it below.</source>
        <translation>没有列含有本次导入所需的内容：%1。请在下方选择。</translation>
    </message>
    <message>
        <source>At least one of these is needed: %1. Choose it below.</source>
        <translation>至少需要以下之一：%1。请在下方选择。</translation>
    </message>
</context>
<context>
    <name>KnownCustomersBox</name>
    <message>
        <source>Alread&amp;y known? Choose to link</source>
        <translation>已有客户？选择以关联(&amp;Y)</translation>
    </message>
    <message>
        <source>Customers who may be meant</source>
        <translation>可能是指的客户</translation>
    </message>
    <message>
        <source>Somebody e&amp;lse</source>
        <translation>其他人(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open that lead</source>
        <translation>打开那条线索(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Lead</name>
    <message>
        <source>The customer asked for it: %1</source>
        <translation>客户要求：%1</translation>
    </message>
</context>
<context>
    <name>LeadDetailPanel</name>
    <message>
        <source>Visit…</source>
        <translation>到店…</translation>
    </message>
    <message>
        <source>They came in: test drive, written up</source>
        <translation>客户来店：试驾、报价</translation>
    </message>
    <message>
        <source>Deal…</source>
        <translation>成交…</translation>
    </message>
    <message>
        <source>Ctrl+D: what was sold, and what it made</source>
        <translation>Ctrl+D：卖了什么车，毛利多少</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>LeadEditDialog</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>名(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last name or business</source>
        <translation>姓或公司(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>Several: separated by commas</source>
        <translation>多个号码用逗号分隔</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>邮箱(&amp;E)</translation>
    </message>
    <message>
        <source>Stree&amp;t</source>
        <translation>街道(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>城市(&amp;I)</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>省或地区</translation>
    </message>
    <message>
        <source>Postal co&amp;de</source>
        <translation>邮编(&amp;D)</translation>
    </message>
    <message>
        <source>Do not &amp;contact</source>
        <translation>请勿联系(&amp;C)</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation>收到时间(&amp;R)</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>来源(&amp;U)</translation>
    </message>
    <message>
        <source>Campaig&amp;n</source>
        <translation>营销活动(&amp;N)</translation>
    </message>
    <message>
        <source>Came &amp;by</source>
        <translation>渠道(&amp;B)</translation>
    </message>
    <message>
        <source>Assi&amp;gned to</source>
        <translation>负责人(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Unit in stock</source>
        <translation>库存车(&amp;U)</translation>
    </message>
    <message>
        <source>Stock number, VIN, year, make, model</source>
        <translation>库存编号、车架号、年款、品牌、车型</translation>
    </message>
    <message>
        <source>Ne&amp;w or used</source>
        <translation>新车或二手车(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年款(&amp;Y)</translation>
    </message>
    <message>
        <source>Ma&amp;ke</source>
        <translation>品牌(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>车型(&amp;M)</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation>原因(&amp;A)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
</context>
<context>
    <name>LeadFields</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name or business</source>
        <translation>姓或公司</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>省或地区</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>请勿联系</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status: reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>LeadFilterBar</name>
    <message>
        <source>Filter by status</source>
        <translation>按状态筛选</translation>
    </message>
    <message>
        <source>Filter by source</source>
        <translation>按来源筛选</translation>
    </message>
    <message>
        <source>Filter by person</source>
        <translation>按人员筛选</translation>
    </message>
    <message>
        <source>Only leads received in the board&apos;s period</source>
        <translation>仅看板时段内收到的线索</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>LeadFormCheck</name>
    <message>
        <source>Enter a name, a phone number or an e-mail address.</source>
        <translation>请填写姓名、电话或邮箱。</translation>
    </message>
    <message>
        <source>This is not an e-mail address: %1</source>
        <translation>不是邮箱地址：%1</translation>
    </message>
    <message>
        <source>A lead cannot arrive in the future.</source>
        <translation>线索不能在未来到达。</translation>
    </message>
    <message>
        <source>Enter a year with four digits.</source>
        <translation>请填写四位数的年份。</translation>
    </message>
    <message>
        <source>Say why: the reason is what the reports count.</source>
        <translation>请写明原因：报表统计的就是原因。</translation>
    </message>
</context>
<context>
    <name>LeadWords</name>
    <message>
        <source>Automatic call</source>
        <translation>自动电话</translation>
    </message>
    <message>
        <source>Automatic text</source>
        <translation>自动短信</translation>
    </message>
    <message>
        <source>Automatic e-mail</source>
        <translation>自动邮件</translation>
    </message>
    <message>
        <source>Automatic message</source>
        <translation>自动消息</translation>
    </message>
    <message>
        <source>Customer called</source>
        <translation>客户来电</translation>
    </message>
    <message>
        <source>Customer sent a text</source>
        <translation>客户发来短信</translation>
    </message>
    <message>
        <source>Customer wrote an e-mail</source>
        <translation>客户发来邮件</translation>
    </message>
    <message>
        <source>Customer chatted</source>
        <translation>客户在线聊天</translation>
    </message>
    <message>
        <source>Customer called by video</source>
        <translation>客户视频来电</translation>
    </message>
    <message>
        <source>Customer came in</source>
        <translation>客户到店</translation>
    </message>
    <message>
        <source>Called and spoke with the customer</source>
        <translation>打电话并与客户通话</translation>
    </message>
    <message>
        <source>Sent a text, the customer replied</source>
        <translation>发短信，客户已回复</translation>
    </message>
    <message>
        <source>Wrote an e-mail, the customer replied</source>
        <translation>发邮件，客户已回复</translation>
    </message>
    <message>
        <source>Chatted with the customer</source>
        <translation>与客户在线聊天</translation>
    </message>
    <message>
        <source>Spoke with the customer by video</source>
        <translation>与客户视频通话</translation>
    </message>
    <message>
        <source>Spoke with the customer in person</source>
        <translation>与客户面谈</translation>
    </message>
    <message>
        <source>Called, not reached</source>
        <translation>打电话，未接通</translation>
    </message>
    <message>
        <source>Sent a text, no reply yet</source>
        <translation>发短信，尚无回复</translation>
    </message>
    <message>
        <source>Wrote an e-mail, no reply yet</source>
        <translation>发邮件，尚无回复</translation>
    </message>
    <message>
        <source>Chat message, no reply yet</source>
        <translation>聊天消息，尚无回复</translation>
    </message>
    <message>
        <source>Video call or message, no reply yet</source>
        <translation>视频通话或消息，尚无回复</translation>
    </message>
    <message>
        <source>Tried to meet, not reached</source>
        <translation>尝试面谈，未见到</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>跟进中</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>战败</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>自然到店</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>在线聊天</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新车</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>二手车</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>认证二手车</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>零售</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>租赁</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>大客户</translation>
    </message>
    <message>
        <source>Wholesale</source>
        <translation>批发</translation>
    </message>
    <message>
        <source>Dealer trade</source>
        <translation>同行调车</translation>
    </message>
</context>
<context>
    <name>LeadsPage</name>
    <message>
        <source>Name, phone, e-mail, stock number…  Ctrl+F</source>
        <translation>姓名、电话、邮箱、库存编号…  Ctrl+F</translation>
    </message>
    <message>
        <source>Find leads</source>
        <translation>查找线索</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新建线索</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Columns ▾</source>
        <translation>列 ▾</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save CSV</source>
        <translation>保存 CSV</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
</context>
<context>
    <name>Leak</name>
    <message numerus="yes">
        <source>%Ln lead(s) of the period were never contacted.</source>
        <translation>
            <numerusform>该时段有 %Ln 条线索从未接触。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacted lead(s) have no appointment.</source>
        <translation>
            <numerusform>%Ln 条已接触的线索没有预约。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln appointment(s) did not show.</source>
        <translation>
            <numerusform>%Ln 个预约未到店。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) that came in have not bought.</source>
        <translation>
            <numerusform>%Ln 条到店的线索尚未购车。</numerusform>
        </translation>
    </message>
    <message>
        <source>Biggest leak: the contact rate fell by %1 against %2.</source>
        <translation>最大流失点：接触率比%2下降 %1。</translation>
    </message>
    <message>
        <source>Biggest leak: the appointment set rate fell by %1 against %2.</source>
        <translation>最大流失点：预约率比%2下降 %1。</translation>
    </message>
    <message>
        <source>Biggest leak: the show rate fell by %1 against %2.</source>
        <translation>最大流失点：到店率比%2下降 %1。</translation>
    </message>
    <message>
        <source>Biggest leak: the close rate of shows fell by %1 against %2.</source>
        <translation>最大流失点：到店成交率比%2下降 %1。</translation>
    </message>
    <message>
        <source>Most are lost here: %1</source>
        <translation>此处流失最多：%1</translation>
    </message>
</context>
<context>
    <name>LeakCause</name>
    <message>
        <source>Lead volume</source>
        <translation>线索量</translation>
    </message>
    <message>
        <source>More or fewer leads came in.</source>
        <translation>到达的线索更多或更少。</translation>
    </message>
    <message>
        <source>Source mix</source>
        <translation>来源结构</translation>
    </message>
    <message>
        <source>More or fewer of the leads came from sources whose leads are likelier to buy.</source>
        <translation>来自更易成交来源的线索更多或更少。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>接触</translation>
    </message>
    <message>
        <source>More or fewer of the leads were contacted.</source>
        <translation>被接触的线索更多或更少。</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>More or fewer of those contacted made an appointment.</source>
        <translation>已接触的线索中预约的更多或更少。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>More or fewer of those with an appointment came in.</source>
        <translation>已预约的线索中到店的更多或更少。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>More or fewer cars were sold to those who came in.</source>
        <translation>到店客户购车更多或更少。</translation>
    </message>
    <message>
        <source>Step skipped</source>
        <translation>跳过步骤</translation>
    </message>
    <message>
        <source>Sold to leads of the period that lack a step, such as those who came in without an appointment.</source>
        <translation>卖给该时段内缺少某一步的线索，例如没有预约就到店的客户。</translation>
    </message>
    <message>
        <source>Leads of other periods</source>
        <translation>其他时段的线索</translation>
    </message>
    <message>
        <source>Sold in the period to leads of another one, less what leads of the period bought outside of it.</source>
        <translation>该时段内卖给其他时段线索的，减去该时段线索在时段外购买的。</translation>
    </message>
    <message>
        <source>Without a lead</source>
        <translation>无线索</translation>
    </message>
    <message>
        <source>Sold to customers who are no lead, or whose lead is marked duplicate or invalid.</source>
        <translation>卖给不是线索的客户，或其线索被标为重复或无效。</translation>
    </message>
    <message>
        <source>Gross per car</source>
        <translation>单台毛利</translation>
    </message>
    <message>
        <source>Each car made more or less.</source>
        <translation>每台车的毛利更多或更少。</translation>
    </message>
    <message>
        <source>Outside the steps</source>
        <translation>步骤之外</translation>
    </message>
    <message>
        <source>Sold to customers who did not take these steps, such as those who came in without an appointment.</source>
        <translation>售给未经过这些步骤的客户，例如没有预约就到店的客户。</translation>
    </message>
    <message>
        <source>Goal for units</source>
        <translation>销量目标</translation>
    </message>
    <message>
        <source>What the goal for units asks beyond what the steps give at their goals.</source>
        <translation>各步骤达到目标之外，销量目标还要求的台数。</translation>
    </message>
</context>
<context>
    <name>Leaks</name>
    <message numerus="yes">
        <source>about %Ln car(s)</source>
        <translation>
            <numerusform>约 %Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer leads came in: that cost %1.</source>
        <translation>到达的线索减少：损失%1。</translation>
    </message>
    <message>
        <source>More of the leads came from sources that sell less: that cost %1.</source>
        <translation>更多线索来自成交较少的来源：损失%1。</translation>
    </message>
    <message>
        <source>Fewer of the leads were contacted: that cost %1.</source>
        <translation>被接触的线索减少：损失%1。</translation>
    </message>
    <message>
        <source>Fewer of those contacted made an appointment: that cost %1.</source>
        <translation>已接触的线索中预约减少：损失%1。</translation>
    </message>
    <message>
        <source>Fewer of those with an appointment came in: that cost %1.</source>
        <translation>已预约的线索中到店减少：损失%1。</translation>
    </message>
    <message>
        <source>Fewer of those who came in bought: that cost %1.</source>
        <translation>到店客户购车减少：损失%1。</translation>
    </message>
    <message>
        <source>Leads that skipped a step bought less: that cost %1.</source>
        <translation>跳过步骤的线索购车减少：损失%1。</translation>
    </message>
    <message>
        <source>Leads of other periods bought less: that cost %1.</source>
        <translation>其他时段的线索购车减少：损失%1。</translation>
    </message>
    <message>
        <source>Customers who are no lead bought less: that cost %1.</source>
        <translation>非线索客户购车减少：损失%1。</translation>
    </message>
    <message>
        <source>Each car made less: that cost %1.</source>
        <translation>单台毛利减少：损失%1。</translation>
    </message>
    <message>
        <source>More leads came in: that brought %1.</source>
        <translation>到达的线索增加：带来%1。</translation>
    </message>
    <message>
        <source>More of the leads came from sources that sell more: that brought %1.</source>
        <translation>更多线索来自成交较多的来源：带来%1。</translation>
    </message>
    <message>
        <source>More of the leads were contacted: that brought %1.</source>
        <translation>被接触的线索增加：带来%1。</translation>
    </message>
    <message>
        <source>More of those contacted made an appointment: that brought %1.</source>
        <translation>已接触的线索中预约增加：带来%1。</translation>
    </message>
    <message>
        <source>More of those with an appointment came in: that brought %1.</source>
        <translation>已预约的线索中到店增加：带来%1。</translation>
    </message>
    <message>
        <source>More of those who came in bought: that brought %1.</source>
        <translation>到店客户购车增加：带来%1。</translation>
    </message>
    <message>
        <source>Leads that skipped a step bought more: that brought %1.</source>
        <translation>跳过步骤的线索购车增加：带来%1。</translation>
    </message>
    <message>
        <source>Leads of other periods bought more: that brought %1.</source>
        <translation>其他时段的线索购车增加：带来%1。</translation>
    </message>
    <message>
        <source>Customers who are no lead bought more: that brought %1.</source>
        <translation>非线索客户购车增加：带来%1。</translation>
    </message>
    <message>
        <source>Each car made more: that brought %1.</source>
        <translation>单台毛利增加：带来%1。</translation>
    </message>
    <message>
        <source>%1 less gross than in %2.</source>
        <translation>毛利比%2少 %1。</translation>
    </message>
    <message>
        <source>%1 more gross than in %2.</source>
        <translation>毛利比%2多 %1。</translation>
    </message>
    <message>
        <source>As many cars as in %1.</source>
        <translation>台数与%1相同。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln car(s) fewer than in %1.</source>
        <translation>
            <numerusform>比%1少 %Ln 台。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln car(s) more than in %1.</source>
        <translation>
            <numerusform>比%1多 %Ln 台。</numerusform>
        </translation>
    </message>
    <message>
        <source>Most of it comes from %1.</source>
        <translation>主要来自 %1。</translation>
    </message>
    <message>
        <source>Leads</source>
        <comment>heading of a column</comment>
        <translation>线索</translation>
    </message>
    <message>
        <source>Mix</source>
        <comment>heading of a column</comment>
        <translation>结构</translation>
    </message>
    <message>
        <source>Appt</source>
        <comment>heading of a column</comment>
        <translation>预约</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>heading of a column</comment>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>heading of a column: leads of other periods</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>No lead</source>
        <comment>heading of a column</comment>
        <translation>无线索</translation>
    </message>
    <message>
        <source>Per car</source>
        <comment>heading of a column: gross per car</comment>
        <translation>单台</translation>
    </message>
    <message>
        <source>Fewer cars were sold outside of these steps: that cost %1.</source>
        <translation>这些步骤之外售出减少：损失%1。</translation>
    </message>
    <message>
        <source>More cars were sold outside of these steps: that brought %1.</source>
        <translation>这些步骤之外售出增加：带来%1。</translation>
    </message>
    <message>
        <source>As many cars as by the baseline %1.</source>
        <translation>与基线“%1”的台数相同。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln car(s) fewer than by the baseline %1.</source>
        <translation>
            <numerusform>比基线“%1”少 %Ln 台。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln car(s) more than by the baseline %1.</source>
        <translation>
            <numerusform>比基线“%1”多 %Ln 台。</numerusform>
        </translation>
    </message>
    <message>
        <source>As many cars as the goals ask for by now.</source>
        <translation>与目前为止的目标台数相同。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln car(s) fewer than the goals ask for by now.</source>
        <translation>
            <numerusform>比目前为止的目标少 %Ln 台。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln car(s) more than the goals ask for by now.</source>
        <translation>
            <numerusform>比目前为止的目标多 %Ln 台。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cars count that were sold within %Ln day(s) of the lead&apos;s arrival.</source>
        <translation>
            <numerusform>只计线索到达后 %Ln 天内售出的车。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads of %1 against those of %2, scaled from %3 days to %4. %5</source>
        <translation>%1的线索对比%2的线索，后者由 %3 天折算为 %4 天。%5</translation>
    </message>
    <message>
        <source>What was done in %1 against the part of the goals for these days.</source>
        <translation>%1所做的，对比这些天所占的目标。</translation>
    </message>
    <message>
        <source>What was done in %1 against the part of the goals for these days. There is no goal for these, they are taken as they are: %2.</source>
        <translation>%1所做的，对比这些天所占的目标。以下没有目标，按现状计入：%2。</translation>
    </message>
    <message>
        <source>Outside</source>
        <comment>heading of a column: outside of the steps</comment>
        <translation>步骤外</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The leads of both periods are followed to the end of the period.</source>
        <translation>两个时段的线索都跟踪到各自时段结束。</translation>
    </message>
    <message numerus="yes">
        <source>The leads of both periods are followed until %Ln day(s) after its end.</source>
        <translation>
            <numerusform>两个时段的线索都跟踪到时段结束后 %Ln 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>The goal for units asks for more than the steps give: that makes %1.</source>
        <translation>销量目标高于各步骤所能带来的：相差%1。</translation>
    </message>
    <message>
        <source>The goal for units asks for less than the steps give: that leaves %1.</source>
        <translation>销量目标低于各步骤所能带来的：多出%1。</translation>
    </message>
    <message>
        <source>%1 less gross than by the baseline %2.</source>
        <translation>比基线“%2”少 %1 毛利。</translation>
    </message>
    <message>
        <source>%1 more gross than by the baseline %2.</source>
        <translation>比基线“%2”多 %1 毛利。</translation>
    </message>
    <message numerus="yes">
        <source>No lead of %1 has had the %Ln day(s) that a baseline gives its leads: these are the last leads that have.</source>
        <translation>
            <numerusform>%1 的线索都未满基线给予线索的 %Ln 天：这里是最近已满的线索。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln day(s) of them these are the baseline&apos;s own leads.</source>
        <translation>
            <numerusform>其中 %Ln 天就是基线自己的线索。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each car counts with the mean gross of all: the baseline keeps no gross of a source.</source>
        <translation>每台车按全部车的平均毛利计：基线不保留各来源的毛利。</translation>
    </message>
    <message>
        <source>In cars only: this baseline was frozen without gross, or you may not know it.</source>
        <translation>只有台数：该基线冻结时没有毛利，或者您无权查看。</translation>
    </message>
    <message>
        <source>In cars only: no goal says what gross a step should bring.</source>
        <translation>只有台数：没有目标规定各步骤应带来多少毛利。</translation>
    </message>
    <message>
        <source>each source against its own goals; a step without one counts 0</source>
        <translation>每个来源对比其自身的目标；没有目标的步骤计为 0</translation>
    </message>
    <message>
        <source>each column adds up to the whole</source>
        <translation>每列之和等于总体</translation>
    </message>
    <message>
        <source>each person against their own goals; a step without one counts 0</source>
        <translation>每位人员对比其自身的目标；没有目标的步骤计为 0</translation>
    </message>
    <message>
        <source>whose leads they are; each row adds up to its own change</source>
        <translation>线索归谁；每行之和等于其自身的变化</translation>
    </message>
    <message>
        <source>A baseline keeps the gross of all its leads together, not that of a source. In cars there is a row for each source.</source>
        <translation>基线只保留全部线索合计的毛利，不保留各来源的毛利。按台数则每个来源各有一行。</translation>
    </message>
    <message>
        <source>The filter says whose goals these are. Take it away to see each source that has goals of its own.</source>
        <translation>筛选决定了这是谁的目标。取消筛选即可看到每个有自身目标的来源。</translation>
    </message>
    <message>
        <source>No source has goals of its own for all days of this period. Set them on the page “Goals &amp; pace”.</source>
        <translation>没有来源在该时段的每一天都有自身的目标。请在“目标与进度”页设置。</translation>
    </message>
    <message>
        <source>A baseline keeps the gross of all its leads together, not that of a person. In cars there is a row for each person.</source>
        <translation>基线只保留全部线索合计的毛利，不保留各人员的毛利。按台数则每位人员各有一行。</translation>
    </message>
    <message>
        <source>This baseline was frozen by an older version of the program, which did not keep people. Freeze a new one to see each person.</source>
        <translation>该基线由较旧版本的程序冻结，没有保留人员。冻结一个新的基线即可看到每位人员。</translation>
    </message>
    <message>
        <source>The filter says whose goals these are. Take it away to see each person who has goals of their own.</source>
        <translation>筛选决定了这是谁的目标。取消筛选即可看到每位有自身目标的人员。</translation>
    </message>
    <message>
        <source>Nobody has goals of their own for all days of this period. Set them on the page “Goals &amp; pace”.</source>
        <translation>没有人在该时段的每一天都有自身的目标。请在“目标与进度”页设置。</translation>
    </message>
</context>
<context>
    <name>LeaksView</name>
    <message>
        <source>Cars</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>What the period is held against</source>
        <translation>时段的对比对象</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>谁在使用？</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>A manager gave you this password. Choose one that only you know, with at least 8 letters.</source>
        <translation>这个密码是经理给您的。请设置一个只有您知道的密码，至少 8 个字符。</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>打开其他门店…</translation>
    </message>
    <message>
        <source>What the person before has typed and not saved is dropped.</source>
        <translation>上一位使用者输入而未保存的内容将被丢弃。</translation>
    </message>
</context>
<context>
    <name>LongForecastView</name>
    <message>
        <source>What is forecast</source>
        <translation>预测的对象</translation>
    </message>
    <message>
        <source>How many months</source>
        <translation>预测几个月</translation>
    </message>
    <message>
        <source>By selling days</source>
        <translation>按营业日</translation>
    </message>
    <message>
        <source>Counts how many days the store is open in each month.</source>
        <translation>计入门店每月营业的天数。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Spend…</source>
        <translation>费用(&amp;S)…</translation>
    </message>
    <message>
        <source>Find a customer…   Ctrl+K</source>
        <translation>查找客户…   Ctrl+K</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找任何内容</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New store…</source>
        <translation>新建门店(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open store…</source>
        <translation>打开门店(&amp;O)…</translation>
    </message>
    <message>
        <source>Try &amp;demo data…</source>
        <translation>试用演示数据(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>撤销(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>重做(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>查找任何内容(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Search on this page</source>
        <translation>在本页搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Colours of the d&amp;esktop</source>
        <translation>跟随桌面颜色(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;minders…</source>
        <translation>提醒(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>No source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>无团队</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>无营销活动</translation>
    </message>
    <message>
        <source>No territory</source>
        <translation>无区域</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>从未响应</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Make two customers one</source>
        <translation>合并两个客户</translation>
    </message>
    <message>
        <source>Choose what to keep where they differ, with the mouse or Space; of phone numbers and e-mail addresses both can be kept. Leads, deals and tasks of both then belong to one customer. Ctrl+Z takes it back.</source>
        <translation>用鼠标或空格键选择两者不同之处保留哪个；电话和邮箱可以都保留。之后两者的线索、成交单和任务都属于同一客户。Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Fields of both</source>
        <translation>两者的字段</translation>
    </message>
    <message>
        <source>They are &amp;two people</source>
        <translation>是两个人(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>Leads received</source>
        <translation>收到的线索</translation>
    </message>
    <message>
        <source>All leads received, whatever became of them</source>
        <translation>收到的全部线索，不论结果如何</translation>
    </message>
    <message>
        <source>Whom the lead is assigned to.</source>
        <translation>线索的负责人。</translation>
    </message>
    <message>
        <source>Every lead that arrived in the period, those marked duplicate or invalid too. It says how much came in at the door; all other figures rest on Leads.</source>
        <translation>时段内到达的每一条线索，包括标为重复或无效的。它说明进门的有多少；其他数字都以有效线索为基础。</translation>
    </message>
    <message>
        <source>Definition of this program.</source>
        <translation>本程序的定义。</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>有效线索</translation>
    </message>
    <message>
        <source>Leads received less those marked duplicate or invalid</source>
        <translation>收到的线索，减去标为重复或无效的</translation>
    </message>
    <message>
        <source>The leads that were a chance to sell. Duplicates and invalid leads (spam, a wrong number, a job or service enquiry) are left out here and in every figure of the funnel, and are counted beside it; a lost lead was a chance and keeps counting.</source>
        <translation>有机会成交的线索。重复线索和无效线索（垃圾信息、错号、求职或售后咨询）在此和漏斗的所有数字中都不计入，而在旁边单独计数；战败的线索曾是机会，仍然计入。</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>联系尝试</translation>
    </message>
    <message>
        <source>Calls, texts, e-mails, chats and video messages sent by a person</source>
        <translation>由人发出的电话、短信、邮件、聊天和视频消息</translation>
    </message>
    <message>
        <source>Who made the attempt.</source>
        <translation>进行联系尝试的人。</translation>
    </message>
    <message>
        <source>How often somebody of the store tried to get in touch. Automatic replies never count, nor does what the customer sends. An attempt that reaches the customer is an attempt and a contact. By hour it is the hour of the attempt on event date and the hour the lead arrived on lead date.</source>
        <translation>门店人员尝试联系的次数。自动回复不计入，客户发来的也不计入。联系上客户的尝试既算尝试也算接触。按小时分组时，按事件日期看是尝试的时刻，按线索日期看是线索到达的时刻。</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>已接触</translation>
    </message>
    <message>
        <source>Leads with at least one two-way communication or a visit</source>
        <translation>至少有一次双向沟通或到店的线索</translation>
    </message>
    <message>
        <source>Leads with whom somebody really communicated: the customer answered a call, replied, called, wrote or came in. A voicemail, an opened e-mail, an automatic reply and an unanswered text are attempts, not contacts; a visit is a contact. On event date a lead counts in the period of its first contact, and only once.</source>
        <translation>真正沟通过的线索：客户接了电话、回复、来电、来信或到店。语音留言、打开邮件、自动回复和未回复的短信是尝试而不是接触；到店是接触。按事件日期时，线索计入首次接触的时段，且只计一次。</translation>
    </message>
    <message>
        <source>Contact rate</source>
        <translation>接触率</translation>
    </message>
    <message>
        <source>Leads contacted</source>
        <translation>已接触的线索</translation>
    </message>
    <message>
        <source>The share of leads with whom somebody communicated both ways. On event date the first contacts of the period are divided by the leads of the period, so that it can pass 100 %; on lead date it follows the leads of the period.</source>
        <translation>有过双向沟通的线索所占比例。按事件日期时，时段内的首次接触除以时段内的线索，因此可能超过 100%；按线索日期时跟随该时段的线索。</translation>
    </message>
    <message>
        <source>Interval: E. B. Wilson, JASA 22 (1927).</source>
        <translation>区间：E. B. Wilson, JASA 22 (1927)。</translation>
    </message>
    <message>
        <source>Attempts to contact</source>
        <translation>接触前尝试次数</translation>
    </message>
    <message>
        <source>The median number of attempts made before the first contact, over contacted leads. The attempt that reaches the customer is not counted: a lead that answers the first call took none before it. On event date the leads first contacted in the period count.</source>
        <translation>已接触线索在首次接触之前联系尝试次数的中位数。联系上客户的那次不计：首次拨打即接通的线索之前为零次。按事件日期时，计时段内首次接触的线索。</translation>
    </message>
    <message>
        <source>Interval: order statistics, W. J. Conover, Practical Nonparametric Statistics, 3.2.</source>
        <translation>区间：次序统计量，W. J. Conover, Practical Nonparametric Statistics, 3.2。</translation>
    </message>
    <message>
        <source>Days of attempts to contact</source>
        <translation>接触前尝试天数</translation>
    </message>
    <message>
        <source>The median number of different days on which those attempts before the first contact were made, over contacted leads. Five calls on one day count as one: persistence is spread over days.</source>
        <translation>已接触线索在首次接触之前，进行联系尝试的不同天数的中位数。一天五个电话算一天：坚持应分布在多天。</translation>
    </message>
    <message>
        <source>Reach rate</source>
        <translation>联系成功率</translation>
    </message>
    <message>
        <source>Attempts that reached the customer or were answered within a day</source>
        <translation>联系上客户或一天内得到回复的尝试</translation>
    </message>
    <message>
        <source>Attempts at customers whom nobody had reached before</source>
        <translation>对此前从未联系上的客户的尝试</translation>
    </message>
    <message>
        <source>How often an attempt finds a customer whom nobody has reached yet. An attempt counts as reaching if it is the first contact, or the last one before it and at most 24 hours earlier: a text that is answered, a message that brings the customer in. Attempts after the first contact are left out, because who is known answers more easily. By hour it is the hour of the attempt on event date.</source>
        <translation>对从未联系上的客户，一次尝试能联系上的频率。尝试本身就是首次接触，或是首次接触之前最后一次且不早于 24 小时，即算联系上：例如得到回复的短信、使客户到店的留言。首次接触之后的尝试不计入，因为认识的客户更容易回应。按小时分组时，按事件日期看是尝试的时刻。</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>Leads answered</source>
        <translation>已响应的线索</translation>
    </message>
    <message>
        <source>The median time from arrival to the first attempt by a person, in business time: a lead that comes in out of hours starts its clock at the next opening. It is taken over all leads of the period, and a lead never answered counts as still waiting, longer than all others; when half of the leads wait there is no median, and the figure says so. On both bases the leads received in the period count.</source>
        <translation>从线索到达至首次由人联系的营业时间中位数：非营业时间到达的线索从下次开门起计时。以时段内全部线索计算，从未响应的线索视为仍在等待，比其他都长；有一半线索在等待时没有中位数，会予以说明。两种口径都计时段内收到的线索。</translation>
    </message>
    <message>
        <source>Response time, 90th percentile</source>
        <translation>响应时间（第 90 百分位）</translation>
    </message>
    <message>
        <source>Nine of ten leads had their first attempt by a person within this business time (nearest rank). Leads never answered count as still waiting; when more than a tenth of the leads wait there is no figure, and it says so.</source>
        <translation>十条线索中有九条在该营业时间内得到首次由人的联系（最近秩法）。从未响应的线索视为仍在等待；超过十分之一的线索在等待时没有数字，会予以说明。</translation>
    </message>
    <message>
        <source>Response time by the clock</source>
        <translation>响应时间（自然时间）</translation>
    </message>
    <message>
        <source>The median time from arrival to the first attempt by a person as the customer lives it, nights and holidays included. Otherwise as the response time.</source>
        <translation>从线索到达至首次由人联系的时间中位数，按客户实际经历计算，包括夜间和节假日。其余同响应时间。</translation>
    </message>
    <message>
        <source>Answered within 5 min</source>
        <translation>5 分钟内响应</translation>
    </message>
    <message>
        <source>Leads whose first attempt by a person came within 5 business minutes</source>
        <translation>在 5 营业分钟内得到首次由人联系的线索</translation>
    </message>
    <message>
        <source>The share of leads that had a first attempt by a person within 5 minutes of business time. A lead never answered counts as no. On both bases the leads received in the period count.</source>
        <translation>在 5 分钟营业时间内得到首次由人联系的线索所占比例。从未响应的线索算否。两种口径都计时段内收到的线索。</translation>
    </message>
    <message>
        <source>Answered within 15 min</source>
        <translation>15 分钟内响应</translation>
    </message>
    <message>
        <source>Leads whose first attempt by a person came within 15 business minutes</source>
        <translation>在 15 营业分钟内得到首次由人联系的线索</translation>
    </message>
    <message>
        <source>The share of leads that had a first attempt by a person within 15 minutes of business time. A lead never answered counts as no. On both bases the leads received in the period count.</source>
        <translation>在 15 分钟营业时间内得到首次由人联系的线索所占比例。从未响应的线索算否。两种口径都计时段内收到的线索。</translation>
    </message>
    <message>
        <source>Answered within 30 min</source>
        <translation>30 分钟内响应</translation>
    </message>
    <message>
        <source>Leads whose first attempt by a person came within 30 business minutes</source>
        <translation>在 30 营业分钟内得到首次由人联系的线索</translation>
    </message>
    <message>
        <source>The share of leads that had a first attempt by a person within 30 minutes of business time. A lead never answered counts as no. On both bases the leads received in the period count.</source>
        <translation>在 30 分钟营业时间内得到首次由人联系的线索所占比例。从未响应的线索算否。两种口径都计时段内收到的线索。</translation>
    </message>
    <message>
        <source>Answered within 60 min</source>
        <translation>60 分钟内响应</translation>
    </message>
    <message>
        <source>Leads whose first attempt by a person came within 60 business minutes</source>
        <translation>在 60 营业分钟内得到首次由人联系的线索</translation>
    </message>
    <message>
        <source>The share of leads that had a first attempt by a person within 60 minutes of business time. A lead never answered counts as no. On both bases the leads received in the period count.</source>
        <translation>在 60 分钟营业时间内得到首次由人联系的线索所占比例。从未响应的线索算否。两种口径都计时段内收到的线索。</translation>
    </message>
    <message>
        <source>Leads with an appointment</source>
        <translation>有预约的线索</translation>
    </message>
    <message>
        <source>Leads with at least one appointment</source>
        <translation>至少有一个预约的线索</translation>
    </message>
    <message>
        <source>Leads with whom a visit was agreed, whatever came of it. On event date a lead counts in the period in which its first appointment was made, and only once.</source>
        <translation>约定了到店的线索，不论结果如何。按事件日期时，线索计入首个预约建立的时段，且只计一次。</translation>
    </message>
    <message>
        <source>Appointments set</source>
        <translation>新建预约数</translation>
    </message>
    <message>
        <source>Appointments, by the date they were made</source>
        <translation>按建约日期计的预约</translation>
    </message>
    <message>
        <source>Who set the appointment.</source>
        <translation>建立预约的人。</translation>
    </message>
    <message>
        <source>Agreed visits, by the date they were first made. A reschedule continues the same appointment and adds none; a new appointment after a visit or a no-show is another one.</source>
        <translation>约定的到店，按首次建约的日期计。改期是同一预约的延续，不另计；到店或未到店之后的新预约另计。</translation>
    </message>
    <message>
        <source>Appointment set rate of contacted</source>
        <translation>接触后预约率</translation>
    </message>
    <message>
        <source>Of the leads that were contacted, the share with an appointment. The denominator is contacted leads, not all leads.</source>
        <translation>已接触的线索中有预约的比例。分母是已接触的线索，而不是全部线索。</translation>
    </message>
    <message>
        <source>Appointment rate of leads</source>
        <translation>线索预约率</translation>
    </message>
    <message>
        <source>Of all leads, the share with an appointment.</source>
        <translation>全部线索中有预约的比例。</translation>
    </message>
    <message>
        <source>Appointments due</source>
        <translation>到期预约数</translation>
    </message>
    <message>
        <source>Appointments, by their final agreed date</source>
        <translation>按最终约定日期计的预约</translation>
    </message>
    <message>
        <source>Agreed visits by the date that was agreed last. A rescheduled appointment is due once, on its last date; appointments still to come in the period are due, too.</source>
        <translation>约定的到店，按最后约定的日期计。改期的预约只在最后的日期到期一次；时段内尚未到来的预约也算到期。</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Due appointments confirmed before their time</source>
        <translation>到时间前确认的到期预约</translation>
    </message>
    <message>
        <source>The share of due appointments that were confirmed before their final time. A confirmation of an earlier date does not count after a reschedule.</source>
        <translation>到期预约中在最终时间之前得到确认的比例。改期之后，对早先日期的确认不算。</translation>
    </message>
    <message>
        <source>Show rate</source>
        <translation>到店率</translation>
    </message>
    <message>
        <source>Due appointments that showed</source>
        <translation>到店的到期预约</translation>
    </message>
    <message>
        <source>The share of due appointments to which the customer came. A cancelled appointment that was not rebooked counts as not shown. While appointments of the period are still to come the figure is marked as not ripe.</source>
        <translation>到期预约中客户到店的比例。取消后未重新预约的按未到店计。时段内还有未到来的预约时，数字标为尚未成熟。</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Visits to the store by leads</source>
        <translation>线索的到店次数</translation>
    </message>
    <message>
        <source>Who greeted the customer.</source>
        <translation>接待客户的人。</translation>
    </message>
    <message>
        <source>Visits by leads, with or without an appointment. The second and later visit of a lead counts again: it is a be-back.</source>
        <translation>线索的到店，不论有无预约。同一线索第二次及之后的到店再次计入，即再次到店。</translation>
    </message>
    <message>
        <source>Be-backs</source>
        <translation>再次到店</translation>
    </message>
    <message>
        <source>Second and later visits of a lead</source>
        <translation>线索第二次及之后的到店</translation>
    </message>
    <message>
        <source>Visits by leads that had been there before. They are part of the shows.</source>
        <translation>以前来过的线索再次到店，是到店次数的一部分。</translation>
    </message>
    <message>
        <source>Close rate of leads</source>
        <translation>线索成交率</translation>
    </message>
    <message>
        <source>Leads sold</source>
        <translation>成交的线索</translation>
    </message>
    <message>
        <source>The share of leads with a retail or lease deal that was not unwound. On event date a lead counts on the sale date of its first such deal.</source>
        <translation>有零售或租赁成交且未退车的线索所占比例。按事件日期时，线索计入其首个此类成交单的成交日期。</translation>
    </message>
    <message>
        <source>Close rate of shows</source>
        <translation>到店成交率</translation>
    </message>
    <message>
        <source>Leads sold that showed</source>
        <translation>到店并成交的线索</translation>
    </message>
    <message>
        <source>Leads that showed</source>
        <translation>到店的线索</translation>
    </message>
    <message>
        <source>Of the leads that came to the store, the share that bought. On event date the numerator counts on the date of the sale, the denominator on that of the first visit; with a window both sale and visit must lie in it.</source>
        <translation>到店的线索中购车的比例。按事件日期时，分子按成交日期计，分母按首次到店日期计；设观察期时成交和到店都须在其内。</translation>
    </message>
    <message>
        <source>Close rate of appointments</source>
        <translation>预约成交率</translation>
    </message>
    <message>
        <source>Leads sold with an appointment</source>
        <translation>有预约并成交的线索</translation>
    </message>
    <message>
        <source>Of the leads with an appointment, the share that bought. On event date the numerator counts on the date of the sale, the denominator on the day the first appointment was made; with a window both must lie in it.</source>
        <translation>有预约的线索中购车的比例。按事件日期时，分子按成交日期计，分母按首个预约的建约日期计；设观察期时两者都须在其内。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>Retail and lease deals, less unwinds</source>
        <translation>零售和租赁成交单，减去退车</translation>
    </message>
    <message>
        <source>Their shares of the deals, so that people add up to the store.</source>
        <translation>各人在成交单中的份额，因此各人合计等于门店。</translation>
    </message>
    <message>
        <source>Cars sold to customers, by the sale date that the store&apos;s settings name (contract, delivery or posted). Fleet, wholesale and dealer trades are left out. An unwound deal is taken off its own month or booked off in the month of the unwind, as the settings say. A split deal counts for each person by share, in basis points. Make, model and new or used are those of the car sold. On lead date only deals that belong to a lead count.</source>
        <translation>卖给客户的车辆，按门店设置指定的成交日期（签约、交车或入账）计。大客户、批发和同行调车不计入。退车按设置从原月份扣除或在退车月份冲减。共享的成交单按份额（以万分之一计）计入各人。品牌、车型和新旧以售出车辆为准。按线索日期时，只计属于线索的成交单。</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Selling prices of units</source>
        <translation>台数对应的成交价</translation>
    </message>
    <message>
        <source>Their shares of the price, to the cent.</source>
        <translation>各人在成交价中的份额，精确到分。</translation>
    </message>
    <message>
        <source>The selling price of all units. A deal without a price adds nothing; the data check lists it.</source>
        <translation>全部台数的成交价。没有成交价的成交单不增加金额；数据检查会列出它们。</translation>
    </message>
    <message>
        <source>Average deal size</source>
        <translation>平均成交价</translation>
    </message>
    <message>
        <source>Revenue by shares divided by units by shares.</source>
        <translation>按份额的销售额除以按份额的台数。</translation>
    </message>
    <message>
        <source>Selling price per unit.</source>
        <translation>每台的成交价。</translation>
    </message>
    <message>
        <source>Front gross</source>
        <translation>前端毛利</translation>
    </message>
    <message>
        <source>Front gross of units</source>
        <translation>台数对应的前端毛利</translation>
    </message>
    <message>
        <source>Their shares of the gross, to the cent.</source>
        <translation>各人在毛利中的份额，精确到分。</translation>
    </message>
    <message>
        <source>Gross of the car itself as entered with the deal.</source>
        <translation>车辆本身的毛利，以成交单录入为准。</translation>
    </message>
    <message>
        <source>Back gross</source>
        <translation>后端毛利</translation>
    </message>
    <message>
        <source>Back gross of units</source>
        <translation>台数对应的后端毛利</translation>
    </message>
    <message>
        <source>Gross of finance and insurance as entered with the deal.</source>
        <translation>金融和保险的毛利，以成交单录入为准。</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Front and back gross of units</source>
        <translation>台数对应的前端和后端毛利</translation>
    </message>
    <message>
        <source>Front and back gross together.</source>
        <translation>前端毛利与后端毛利之和。</translation>
    </message>
    <message>
        <source>Gross per unit</source>
        <translation>单台毛利</translation>
    </message>
    <message>
        <source>Gross by shares divided by units by shares.</source>
        <translation>按份额的毛利除以按份额的台数。</translation>
    </message>
    <message>
        <source>Front and back gross per unit.</source>
        <translation>每台的前端和后端毛利。</translation>
    </message>
    <message>
        <source>Front gross per unit</source>
        <translation>单台前端毛利</translation>
    </message>
    <message>
        <source>Front gross by shares divided by units by shares.</source>
        <translation>按份额的前端毛利除以按份额的台数。</translation>
    </message>
    <message>
        <source>Front gross per unit.</source>
        <translation>每台的前端毛利。</translation>
    </message>
    <message>
        <source>Back gross per unit</source>
        <translation>单台后端毛利</translation>
    </message>
    <message>
        <source>Back gross by shares divided by units by shares.</source>
        <translation>按份额的后端毛利除以按份额的台数。</translation>
    </message>
    <message>
        <source>Back gross per unit.</source>
        <translation>每台的后端毛利。</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Media and vendor cost</source>
        <translation>媒体和供应商费用</translation>
    </message>
    <message>
        <source>Spend cannot be attributed to a person.</source>
        <translation>费用不能归到人员。</translation>
    </message>
    <message>
        <source>What was paid to media and vendors, spread evenly by day over the days of each invoice, to the cent. Spend belongs to a source, a campaign and a day; by anything else, such as a person, it cannot be attributed and there is no figure. On lead date it is the spend of the same days.</source>
        <translation>付给媒体和供应商的费用，按账单涵盖的天数逐日均摊，精确到分。费用属于来源、营销活动和日期；按其他方式（如人员）无法归属，因此没有数字。按线索日期时，是同样这些天的费用。</translation>
    </message>
    <message>
        <source>Loaded spend</source>
        <translation>含人工费用</translation>
    </message>
    <message>
        <source>Media, vendor and acquisition labour cost</source>
        <translation>媒体、供应商和获客人工费用</translation>
    </message>
    <message>
        <source>Spend with the labour of acquisition that was entered as a cost. Spend belongs to a source, a campaign and a day; by anything else, such as a person, it cannot be attributed and there is no figure.</source>
        <translation>费用加上作为成本录入的获客人工。费用属于来源、营销活动和日期；按其他方式（如人员）无法归属，因此没有数字。</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>单条线索成本</translation>
    </message>
    <message>
        <source>Media and vendor spend per lead of the same source and period. Spend belongs to a source, a campaign and a day; by anything else, such as a person, it cannot be attributed and there is no figure.</source>
        <translation>同一来源和时段内每条线索的媒体和供应商费用。费用属于来源、营销活动和日期；按其他方式（如人员）无法归属，因此没有数字。</translation>
    </message>
    <message>
        <source>Cost per contact</source>
        <translation>单次接触成本</translation>
    </message>
    <message>
        <source>Media and vendor spend per lead contacted of the same source and period. Spend belongs to a source, a campaign and a day; by anything else, such as a person, it cannot be attributed and there is no figure.</source>
        <translation>同一来源和时段内每条已接触线索的媒体和供应商费用。费用属于来源、营销活动和日期；按其他方式（如人员）无法归属，因此没有数字。</translation>
    </message>
    <message>
        <source>Cost per appointment</source>
        <translation>单个预约成本</translation>
    </message>
    <message>
        <source>Media and vendor spend per appointment set of the same source and period. Spend belongs to a source, a campaign and a day; by anything else, such as a person, it cannot be attributed and there is no figure.</source>
        <translation>同一来源和时段内每个新建预约的媒体和供应商费用。费用属于来源、营销活动和日期；按其他方式（如人员）无法归属，因此没有数字。</translation>
    </message>
    <message>
        <source>Cost per show</source>
        <translation>单次到店成本</translation>
    </message>
    <message>
        <source>Media and vendor spend per visit, be-backs included of the same source and period. Spend belongs to a source, a campaign and a day; by anything else, such as a person, it cannot be attributed and there is no figure.</source>
        <translation>同一来源和时段内每次到店（含再次到店）的媒体和供应商费用。费用属于来源、营销活动和日期；按其他方式（如人员）无法归属，因此没有数字。</translation>
    </message>
    <message>
        <source>Cost per sale</source>
        <translation>单台成交成本</translation>
    </message>
    <message>
        <source>Media and vendor spend per unit of the same source and period. Spend belongs to a source, a campaign and a day; by anything else, such as a person, it cannot be attributed and there is no figure.</source>
        <translation>同一来源和时段内每台成交的媒体和供应商费用。费用属于来源、营销活动和日期；按其他方式（如人员）无法归属，因此没有数字。</translation>
    </message>
    <message>
        <source>Acquisition cost</source>
        <translation>获客成本</translation>
    </message>
    <message>
        <source>Units sold to new customers</source>
        <translation>卖给新客户的台数</translation>
    </message>
    <message>
        <source>Spend with labour per unit sold to a customer who had not bought before. An earlier purchase is a retail or lease deal of the same customer with an earlier sale date that was not unwound; a customer who is not known counts as new. Spend belongs to a source, a campaign and a day; by anything else, such as a person, it cannot be attributed and there is no figure.</source>
        <translation>每卖给一位从未购车的客户一台车的费用，含人工。此前购车是指同一客户成交日期更早且未退车的零售或租赁成交单；未知的客户按新客户计。费用属于来源、营销活动和日期；按其他方式（如人员）无法归属，因此没有数字。</translation>
    </message>
    <message>
        <source>Acquisition cost, media only</source>
        <translation>获客成本（仅媒体）</translation>
    </message>
    <message>
        <source>The acquisition cost without labour: media and vendor spend per unit sold to a customer who had not bought before. Spend belongs to a source, a campaign and a day; by anything else, such as a person, it cannot be attributed and there is no figure.</source>
        <translation>不含人工的获客成本：每卖给一位从未购车的客户一台车的媒体和供应商费用。费用属于来源、营销活动和日期；按其他方式（如人员）无法归属，因此没有数字。</translation>
    </message>
    <message>
        <source>Return on spend</source>
        <translation>投放回报率</translation>
    </message>
    <message>
        <source>Gross less spend</source>
        <translation>毛利减费用</translation>
    </message>
    <message>
        <source>What each unit of money spent brought in gross beyond itself: gross less spend, divided by spend. Above 100 % is a good source, not an error. Without spend there is nothing to divide by. Spend belongs to a source, a campaign and a day; by anything else, such as a person, it cannot be attributed and there is no figure.</source>
        <translation>每花一元钱在收回自身之外带来的毛利：毛利减费用，再除以费用。超过 100% 说明来源好，不是错误。没有费用就没有可除的数。费用属于来源、营销活动和日期；按其他方式（如人员）无法归属，因此没有数字。</translation>
    </message>
    <message>
        <source>Goal attainment</source>
        <translation>目标完成率</translation>
    </message>
    <message>
        <source>Units so far</source>
        <translation>迄今台数</translation>
    </message>
    <message>
        <source>Units goal</source>
        <translation>台数目标</translation>
    </message>
    <message>
        <source>Their shares of the deals, against their own goal.</source>
        <translation>各人在成交单中的份额，对照其本人的目标。</translation>
    </message>
    <message>
        <source>Units against the goal. A period that holds today is taken to the end of the month, so that the month to date stands against the whole month&apos;s goal. Of a goal that lies only partly in the period, the part by selling days counts; where goals overlap, the one for fewer days counts. By store, person, team, source and territory the goal of that one is taken; unless goals cover every selling day the figure stays empty.</source>
        <translation>台数与目标之比。含今天的时段算到月末，因此本月迄今对照整月的目标。目标只有一部分在时段内时，按营业日计算那一部分；目标重叠时，以天数较少的为准。按门店、人员、团队、来源和区域时取各自的目标；目标没有覆盖每个营业日时，数字留空。</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Selling days elapsed, as a part of all</source>
        <translation>已过营业日占全部营业日的比例</translation>
    </message>
    <message>
        <source>Where the running month will end: units so far, and what the selling days left (tomorrow is the first) are expected to bring, by the weights of weekdays and of the month&apos;s last days that the store has shown. As likely above as below; the interval holds 19 times out of 20. For a month that is over it is the units sold. Where the history is too short, and beyond the month&apos;s end, it is the run rate. What is forecast of one person and another does not add up to the store.</source>
        <translation>当月月末会到多少：迄今台数，加上剩余营业日（从明天算起）预期带来的台数，按门店以往显示的星期权重和月末几天的权重计算。高于和低于它的可能各半；区间 20 次中有 19 次成立。已结束的月份为成交台数。历史太短时，以及超出月末时，为日均推算。各人的预测相加不等于门店的预测。</translation>
    </message>
    <message>
        <source>Harvey and Fernandes, JBES 7 (1989); docs/forecast.md has the back-test.</source>
        <translation>Harvey 与 Fernandes，JBES 7（1989）；回测见 docs/forecast.md。</translation>
    </message>
    <message>
        <source>Run rate</source>
        <translation>日均推算</translation>
    </message>
    <message>
        <source>Where the running month will end if its days go on as on average so far: units so far, divided by selling days elapsed (today included), times the selling days of the month. For a month that is over it is the units sold. It stands beside the pace, which knows the store&apos;s weekdays and month ends.</source>
        <translation>如果剩余日子与迄今平均一样，当月月末会到多少：迄今台数除以已过营业日（含今天），乘以当月营业日。已结束的月份为成交台数。它与懂得门店星期规律和月末规律的“进度”并列。</translation>
    </message>
    <message>
        <source>Needed per day</source>
        <translation>每日所需</translation>
    </message>
    <message>
        <source>Units still missing to the goal</source>
        <translation>距目标还差的台数</translation>
    </message>
    <message>
        <source>Selling days left</source>
        <translation>剩余营业日</translation>
    </message>
    <message>
        <source>Their own goal less their shares of the deals.</source>
        <translation>本人的目标减去本人在成交单中的份额。</translation>
    </message>
    <message>
        <source>How many units must be sold on each selling day left, after today, to reach the goal; 0 when it is reached. Only where there is a goal and a day left.</source>
        <translation>为达到目标，今天之后每个剩余营业日须卖出多少台；已达到时为 0。只有设了目标且还有剩余营业日时才有。</translation>
    </message>
</context>
<context>
    <name>NewBaselineDialog</name>
    <message>
        <source>New baseline</source>
        <translation>新建基线</translation>
    </message>
    <message>
        <source>Keeps the figures of these leads as they are now, so that later changes can be measured against them. They never change, whatever is edited later.</source>
        <translation>原样保留这些线索目前的数字，以便衡量之后的变化。无论之后如何修改，它们都不会变。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Leads received from</source>
        <translation>线索收到日期从(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>至(&amp;T)</translation>
    </message>
</context>
<context>
    <name>NewPlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>新建改进计划</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;What changes</source>
        <translation>改变什么(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>第一天(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>基线(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Number that must move</source>
        <translation>须改善的数字(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>目标值(&amp;T)</translation>
    </message>
</context>
<context>
    <name>NewStoreDialog</name>
    <message>
        <source>New store</source>
        <translation>新建门店</translation>
    </message>
    <message>
        <source>&amp;Name of the store</source>
        <translation>门店名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the store</source>
        <translation>门店名称</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>时区(&amp;T)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>货币(&amp;C)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>&amp;Opens at</source>
        <translation>开门时间(&amp;O)</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>开门时间</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>C&amp;loses at</source>
        <translation>关门时间(&amp;L)</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>关门时间</translation>
    </message>
    <message>
        <source>Open on &amp;Saturdays</source>
        <translation>星期六营业(&amp;S)</translation>
    </message>
    <message>
        <source>Open on S&amp;undays</source>
        <translation>星期日营业(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Manager</source>
        <translation>经理(&amp;M)</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>&amp;One person works here, nobody signs in</source>
        <translation>只有一人使用，无需登录(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>再次输入密码(&amp;A)</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再次输入密码</translation>
    </message>
</context>
<context>
    <name>PaceAnswer</name>
    <message>
        <source>under %1</source>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>高于 %1</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>They choose one of their own when they first sign in</source>
        <translation>首次登录时由本人另设密码</translation>
    </message>
</context>
<context>
    <name>PatientJob</name>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
</context>
<context>
    <name>PeriodPopup</name>
    <message>
        <source>Choose the period</source>
        <translation>选择时段</translation>
    </message>
    <message>
        <source>&amp;Often used</source>
        <translation>常用(&amp;O)</translation>
    </message>
    <message>
        <source>Periods often used</source>
        <translation>常用时段</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>月份(&amp;M)</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>至(&amp;T)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>最后一天早于第一天。</translation>
    </message>
    <message>
        <source>&amp;Show these days</source>
        <translation>显示这些天(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>So many columns cannot be told apart by colour. Choose Top 10 or less, or a heat map.</source>
        <translation>列太多，无法用颜色区分。请选择前 10 个或更少，或热力图。</translation>
    </message>
    <message>
        <source>Bars need something to compare: choose by what.</source>
        <translation>柱形需要可比较的内容：请选择分组。</translation>
    </message>
    <message>
        <source>So many bars cannot be read. Choose Top 50 or less, or lines.</source>
        <translation>柱形太多，无法看清。请选择前 50 个或更少，或选择折线。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>柱形</translation>
    </message>
    <message>
        <source>Stacked bars</source>
        <translation>堆积柱形</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Stacked bars need a second dimension: choose one after “and”.</source>
        <translation>堆积柱形需要第二个维度：请在“和”之后选择。</translation>
    </message>
    <message>
        <source>Rates and averages cannot be stacked: show a count or an amount, or choose bars.</source>
        <translation>比率和平均值不能堆积：请显示数量或金额，或选择柱形。</translation>
    </message>
    <message>
        <source>Lines need time: choose by day, week, month, weekday or hour.</source>
        <translation>折线需要时间：请按日、周、月份、星期或小时分组。</translation>
    </message>
    <message>
        <source>A heat map needs two dimensions: choose a second one after “and”.</source>
        <translation>热力图需要两个维度：请在“和”之后选择第二个。</translation>
    </message>
    <message>
        <source>A funnel needs two counts at least: choose, for example, Leads, Contacted, Shows and Units.</source>
        <translation>漏斗至少需要两个数量：例如有效线索、已接触、到店和台数。</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ew leads from</source>
        <translation>来自以下来源的新线索(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Steps (day 0 is the day on which the lead arrives)</source>
        <translation>步骤（第 0 天是线索到达当天）(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add a step</source>
        <translation>添加步骤(&amp;A)</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>&amp;Take the step out</source>
        <translation>移除步骤(&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message>
        <source>day %1, %2: %3</source>
        <comment>number, channel, what is to be done</comment>
        <translation>第 %1 天，%2：%3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New leads from</source>
        <translation>新线索来源</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Working: %1 is up</source>
        <translation>有效：%1上升</translation>
    </message>
    <message>
        <source>Working: %1 is down</source>
        <translation>有效：%1下降</translation>
    </message>
    <message>
        <source>Worse: %1 is up</source>
        <translation>变差：%1上升</translation>
    </message>
    <message>
        <source>Worse: %1 is down</source>
        <translation>变差：%1下降</translation>
    </message>
    <message>
        <source>Probably better</source>
        <translation>可能变好</translation>
    </message>
    <message>
        <source>Probably worse</source>
        <translation>可能变差</translation>
    </message>
    <message>
        <source>No difference seen</source>
        <translation>未见差异</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>为时尚早</translation>
    </message>
    <message>
        <source>Leads from the last %1 days (%2) are left out of answers and contacts: they have not had the time that the baseline&apos;s leads had.</source>
        <translation>最近 %1 天的线索（%2）不计入响应和接触：它们还没有基线线索那样长的时间。</translation>
    </message>
    <message>
        <source>Leads from the last %1 days (%2) are left out of appointments, shows and sales.</source>
        <translation>最近 %1 天的线索（%2）不计入预约、到店和成交。</translation>
    </message>
    <message>
        <source>%1 of the leads that the plan does not apply to moved by %2 in the same weeks (95% interval %3 to %4).</source>
        <translation>在同样的几周里，计划不适用的线索的%1变动了 %2（95% 区间 %3 至 %4）。</translation>
    </message>
    <message>
        <source>With leads from the same sources as in the baseline, %1 would be %2 instead of %3.</source>
        <translation>若线索来源与基线相同，%1会是 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>Too early: %1 more leads</source>
        <translation>为时尚早：还需 %1 条线索</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>为时尚早</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>变好</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>Kept: it is the new baseline</source>
        <translation>已保留：成为新基线</translation>
    </message>
    <message>
        <source>Stopped: back to the baseline</source>
        <translation>已停止：回到基线</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>还没有数字</translation>
    </message>
    <message>
        <source>It works. Make it the new baseline, so that the next change is measured against it.</source>
        <translation>有效。请把它设为新基线，以此衡量下一次改变。</translation>
    </message>
    <message>
        <source>It made things worse. Stop it and go back to how it was.</source>
        <translation>情况变差了。请停止并恢复原来的做法。</translation>
    </message>
    <message>
        <source>There were leads enough to see the aim, and it is not there. Stop it, or go on and change more.</source>
        <translation>线索数量足以看出目标效果，但没有出现。请停止，或加大改变后继续。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>metric, value</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>metric, values</comment>
        <translation>%1从 %2 到 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln 条线索</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>days, leads</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weeks, leads</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln 周</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Plan</source>
        <translation>改进计划</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>作出决定…</translation>
    </message>
    <message>
        <source>New baseline…</source>
        <translation>新建基线…</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>新建计划…</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>改变的内容</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Since the plan</source>
        <translation>计划以来</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>%1, top %L2</source>
        <comment>Source, top 10</comment>
        <translation>%1，前 %L2 名</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>全部线索</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>沟通</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>show</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>sale</source>
        <translation>成交单</translation>
    </message>
    <message>
        <source>spend</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>import_batch</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>cadence</source>
        <translation>跟进计划</translation>
    </message>
    <message>
        <source>cadence_step</source>
        <translation>跟进步骤</translation>
    </message>
    <message>
        <source>customer_consent</source>
        <translation>联系意愿</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>改进计划</translation>
    </message>
    <message>
        <source>saved_view</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>对标值</translation>
    </message>
</context>
<context>
    <name>RecordBoard</name>
    <message>
        <source>Nothing was saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>RecordSelection</name>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未达成</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未计入</translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>This desktop has no tray that shows messages, so there are no reminders. What is due stands in Today.</source>
        <translation>该桌面没有可显示消息的托盘，因此没有提醒。到期事项见“今天”页。</translation>
    </message>
    <message>
        <source>&amp;Remind me on the desktop</source>
        <translation>在桌面上提醒我(&amp;R)</translation>
    </message>
    <message>
        <source>Of new leads that nobody has answered, of clocks that are about to go red, of call-backs whose time has come, and of appointments within two hours that nobody has confirmed. Once each, and not of what is done already.</source>
        <translation>提醒无人响应的新线索、即将变红的计时、到时间的回电，以及两小时内尚未确认的预约。每项只提醒一次，已处理的不再提醒。</translation>
    </message>
    <message>
        <source>&amp;Quiet while the store is closed</source>
        <translation>门店不营业时不提醒(&amp;Q)</translation>
    </message>
    <message>
        <source>Quiet &amp;from</source>
        <translation>免打扰从(&amp;F)</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰从</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>至(&amp;T)</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>免打扰到</translation>
    </message>
    <message>
        <source>For you, at this computer. What came up in quiet hours is said after them, if it is still to be done.</source>
        <translation>仅对您在这台电脑上有效。免打扰时段内出现的事项若仍未处理，会在之后提醒。</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>New lead: %1</source>
        <translation>新线索：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left to answer %1</source>
        <translation>
            <numerusform>响应 %1 还剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back now: %1</source>
        <translation>现在回电：%1</translation>
    </message>
    <message>
        <source>Not confirmed: %1</source>
        <translation>未确认：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n new lead(s)</source>
        <translation>
            <numerusform>%n 条新线索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) to answer within minutes</source>
        <translation>
            <numerusform>%n 条线索须在几分钟内响应</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call-back(s) due</source>
        <translation>
            <numerusform>%n 个回电到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) to confirm</source>
        <translation>
            <numerusform>%n 个预约待确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Appointment at %1</source>
        <translation>%1 有预约</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do now</source>
        <translation>
            <numerusform>现在有 %n 件事要做</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A cost of the whole store: it cannot be divided.</source>
        <translation>整个门店的成本，无法分摊。</translation>
    </message>
    <message>
        <source>More than half are still without an answer.</source>
        <translation>一半以上仍未响应。</translation>
    </message>
    <message>
        <source>Too few to judge.</source>
        <translation>样本太少，无法判断。</translation>
    </message>
    <message>
        <source>Not ripe: some of them still have time.</source>
        <translation>尚未成熟：其中一部分还有时间。</translation>
    </message>
    <message>
        <source>Over 100 %: events of earlier leads are among them.</source>
        <translation>超过 100%：其中包含较早线索的事件。</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1，对比 %2</translation>
    </message>
    <message>
        <source>The month at a glance</source>
        <translation>本月一览</translation>
    </message>
    <message>
        <source>%1 against before</source>
        <translation>较之前 %1</translation>
    </message>
    <message>
        <source>%1 by day</source>
        <comment>a metric</comment>
        <translation>%1（按日）</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>逐日</translation>
    </message>
    <message>
        <source>How far the month&apos;s leads have got</source>
        <translation>本月线索的进展</translation>
    </message>
    <message>
        <source>Leads that reached each step</source>
        <translation>到达各步骤的线索</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Showed</source>
        <translation>已到店</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>按来源</translation>
    </message>
    <message>
        <source>Leads by source</source>
        <translation>各来源的线索</translation>
    </message>
    <message>
        <source>Units by source</source>
        <translation>各来源的台数</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>按人员</translation>
    </message>
    <message>
        <source>Deals are split by their shares, so that people add up to the store. Whose a figure is stands with its definition.</source>
        <translation>成交单按份额分配，因此各人合计等于门店。每个数字归谁，见其定义。</translation>
    </message>
    <message>
        <source>Units by person</source>
        <translation>各人员的台数</translation>
    </message>
    <message>
        <source>event date</source>
        <translation>事件日期</translation>
    </message>
    <message>
        <source>lead date</source>
        <translation>线索日期</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95% 下限</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95% 上限</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>全部数字</translation>
    </message>
    <message>
        <source>By event date: what happened in these days. By lead date: how far the leads received in these days have got.</source>
        <translation>按事件日期：这些天发生了什么。按线索日期：这些天收到的线索进展如何。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Leads that are duplicates</source>
        <translation>重复的线索</translation>
    </message>
    <message>
        <source>Leads that are invalid</source>
        <translation>无效的线索</translation>
    </message>
    <message>
        <source>Fleet, wholesale and dealer trades</source>
        <translation>大客户、批发和同行调车</translation>
    </message>
    <message>
        <source>Deals that were unwound</source>
        <translation>已退车的成交单</translation>
    </message>
    <message>
        <source>Deals without a date</source>
        <translation>没有日期的成交单</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>未计入的内容</translation>
    </message>
    <message>
        <source>These are in the data of the days but not in the figures.</source>
        <translation>这些在当期数据中，但不计入数字。</translation>
    </message>
    <message>
        <source>Too few to judge</source>
        <translation>样本太少</translation>
    </message>
    <message>
        <source>Fewer than 30 in the denominator, or a 95 % interval wider than 20 points.</source>
        <translation>分母少于 30，或 95% 区间宽于 20 个百分点。</translation>
    </message>
    <message>
        <source>%1 ÷ %2</source>
        <translation>%1 ÷ %2</translation>
    </message>
    <message>
        <source>Month report</source>
        <translation>月度报表</translation>
    </message>
    <message>
        <source>Made on %1 from the data as it stood then.</source>
        <translation>于 %1 按当时的数据生成。</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>~ too few to judge · ^ not ripe: some still have time · ! over 100 %</source>
        <translation>~ 样本太少 · ^ 尚未成熟：一部分还有时间 · ! 超过 100%</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>数字的含义</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>ReportFormat</name>
    <message>
        <source>CSV files</source>
        <translation>CSV 文件</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>The report as it is printed</source>
        <translation>打印出来的报表</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Closed months…</source>
        <translation>已结账的月份…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>定期报表…</translation>
    </message>
    <message>
        <source>Formats to save</source>
        <translation>保存的格式</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>报表文件</translation>
    </message>
    <message>
        <source>What is written into the file</source>
        <translation>文件的内容</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Save what can be read…</source>
        <translation>挽救可读的内容…</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>恢复 %1 的备份</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>数据库已损坏</translation>
    </message>
    <message>
        <source>Checking and restoring the backup…</source>
        <translation>正在检查并恢复备份…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The backup was restored</source>
        <translation>备份已恢复</translation>
    </message>
    <message>
        <source>The database is as it was at %1. The damaged file is kept as %2.</source>
        <translation>数据库已恢复到 %1 的状态。损坏的文件保留为 %2。</translation>
    </message>
    <message>
        <source>This backup was not restored</source>
        <translation>该备份没有恢复</translation>
    </message>
    <message>
        <source>Where to save what can be read</source>
        <translation>把可读的内容存到哪里</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>正在保存可读的内容…</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>What could be read is saved</source>
        <translation>可读的内容已保存</translation>
    </message>
    <message>
        <source>Rows saved: %1. They stand in %2, a file for each table. The database was not changed.</source>
        <translation>已保存的行数：%1。它们在 %2 中，每张表一个文件。数据库未作改动。</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Schedule of reports</source>
        <translation>定期报表</translation>
    </message>
    <message>
        <source>Make the report of each month by itself</source>
        <translation>自动生成每月报表</translation>
    </message>
    <message>
        <source>On day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day of the month after</source>
        <translation>次月的几号</translation>
    </message>
    <message>
        <source> of the month after</source>
        <translation> 日（次月）</translation>
    </message>
    <message>
        <source>Into folder</source>
        <translation>存入文件夹</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>存放报表的文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>As</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Formats of the reports</source>
        <translation>报表的格式</translation>
    </message>
    <message>
        <source>They are made while this program is open, or by a timer of this computer that runs “lotboard-cli report --due”. Months that were missed are caught up.</source>
        <translation>本程序打开时生成，或由本机运行“lotboard-cli report --due”的定时器生成。错过的月份会补上。</translation>
    </message>
</context>
<context>
    <name>Scorecards</name>
    <message>
        <source>Too few to judge</source>
        <translation>样本太少</translation>
    </message>
    <message>
        <source>No difference seen</source>
        <translation>未见差异</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>变好</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval of differences</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Nobody has enough cases to be judged. Choose a longer period in the bar above.</source>
        <translation>没有人有足够的例数可供判断。请在上方选择更长的时段。</translation>
    </message>
    <message>
        <source>Better than the store&apos;s average with the same leads: %1.</source>
        <translation>同样的线索，优于门店平均：%1。</translation>
    </message>
    <message>
        <source>Worse than the store&apos;s average with the same leads: %1.</source>
        <translation>同样的线索，低于门店平均：%1。</translation>
    </message>
    <message numerus="yes">
        <source>No difference is seen for %Ln person(s).</source>
        <translation>
            <numerusform>%Ln 人未见差异。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have too few cases to be judged.</source>
        <translation>
            <numerusform>%Ln 人样本太少，无法判断。</numerusform>
        </translation>
    </message>
    <message>
        <source>By lead date. Each lead is held against the others&apos; leads of the same source, new or used, part of the day, and age. The fair difference is drawn towards 0 by how much of it chance explains.</source>
        <translation>按线索日期。每条线索与其他人同来源、同为新车或二手车、同一时间段、同一年龄的线索对比。公平差异按其中偶然所占的多少向 0 收缩。</translation>
    </message>
    <message>
        <source>Young leads may still go on, so that all rates still rise; each is held against others of its age.</source>
        <translation>新线索可能还会继续进展，各比率还会上升；每条线索只与同样年龄的线索对比。</translation>
    </message>
</context>
<context>
    <name>ScorecardsView</name>
    <message>
        <source>Which rate</source>
        <translation>哪个比率</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>By difference</source>
        <translation>按差异</translation>
    </message>
</context>
<context>
    <name>SettledMove</name>
    <message>
        <source>The appointment of %1 was moved by somebody else meanwhile.</source>
        <translation>%1 的预约已被他人改期。</translation>
    </message>
</context>
<context>
    <name>Speed</name>
    <message>
        <source>%1 to %2</source>
        <comment>an hour of the day</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Too few leads to judge whether a fast answer helps: %1 were answered within 15 minutes, %2 later. Choose a longer period.</source>
        <translation>线索太少，无法判断快速响应是否有帮助：%1 条在 15 分钟内响应，%2 条更晚。请选择更长的时段。</translation>
    </message>
    <message>
        <source>Of %1 leads answered within 15 minutes %2 were contacted, of %3 answered later %4. This is no proof of cause: leads answered late may differ in other ways.</source>
        <translation>15 分钟内响应的 %1 条线索中接触了 %2，更晚响应的 %3 条中为 %4。这不能证明因果：响应较晚的线索可能在其他方面也不同。</translation>
    </message>
    <message>
        <source>Of %1 leads answered within 15 minutes %2 were contacted, of %3 answered later %4. The difference is within chance.</source>
        <translation>15 分钟内响应的 %1 条线索中接触了 %2，更晚响应的 %3 条中为 %4。差异在偶然范围之内。</translation>
    </message>
    <message>
        <source>Too few attempts to judge when customers are reached. Choose a longer period.</source>
        <translation>尝试太少，无法判断何时能联系上客户。请选择更长的时段。</translation>
    </message>
    <message>
        <source>Of %1 attempts %2 reached the customer. No hour stands out: what they differ by is within chance.</source>
        <translation>%1 次尝试中有 %2 联系上客户。没有哪个小时特别突出：差别在偶然范围之内。</translation>
    </message>
    <message>
        <source>Of %1 attempts from %2 %3 reached the customer, of %4 at other hours %5.</source>
        <translation>%2 的 %1 次尝试中有 %3 联系上客户，其他时间的 %4 次中为 %5。</translation>
    </message>
    <message>
        <source>Too few leads were tried three times to judge how many attempts it takes. Choose a longer period.</source>
        <translation>尝试过三次的线索太少，无法判断需要多少次尝试。请选择更长的时段。</translation>
    </message>
    <message>
        <source>Of leads that are tried on, %1 are contacted by the first attempt and %2 by the third; too few were tried six times.</source>
        <translation>持续尝试的线索中，第一次尝试接触到 %1，到第三次为 %2；尝试过六次的太少。</translation>
    </message>
    <message>
        <source>Of leads that are tried on, %1 are contacted by the first attempt, %2 by the third and %3 by the sixth.</source>
        <translation>持续尝试的线索中，第一次尝试接触到 %1，到第三次为 %2，到第六次为 %3。</translation>
    </message>
    <message>
        <source>Too few attempts at such leads to judge. Choose a longer period.</source>
        <translation>对此类线索的尝试太少，无法判断。请选择更长的时段。</translation>
    </message>
    <message>
        <source>Of %1 such attempts %2 reached the customer. They are too few to tell hours apart; choose a longer period.</source>
        <translation>%1 次此类尝试中有 %2 联系上客户。次数太少，无法区分各小时；请选择更长的时段。</translation>
    </message>
    <message>
        <source>No hour stands out: of %1 such attempts %2 reached the customer, and what hours differ by is within chance.</source>
        <translation>没有哪个小时特别突出：%1 次此类尝试中有 %2 联系上客户，各小时的差别在偶然范围之内。</translation>
    </message>
    <message>
        <source>Best on %1 from %2: %3 are expected to reach the customer; of all %4 such attempts %5 did.</source>
        <translation>最好在%1 %2：预计 %3 能联系上客户；全部 %4 次此类尝试中为 %5。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>attempts that reached the customer</comment>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Chance to reach</source>
        <translation>联系上的概率</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Reached so far</source>
        <translation>迄今联系上</translation>
    </message>
    <message>
        <source>too few attempts to judge</source>
        <translation>尝试太少，无法判断</translation>
    </message>
    <message>
        <source>no hour stands out</source>
        <translation>没有哪个小时突出</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a weekday, an hour of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Best hour</source>
        <translation>最佳小时</translation>
    </message>
    <message>
        <source>At any hour</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>任意一天</translation>
    </message>
    <message>
        <source>No hour of one weekday stands out, but over all days the hour from %1 does: %2 are expected to reach the customer then; of all %3 such attempts %4 did.</source>
        <translation>单看各个星期几，没有哪个小时特别突出；但所有日子合计，%1 突出：预计那时 %2 能联系上客户；全部 %3 次此类尝试中为 %4。</translation>
    </message>
    <message>
        <source>That is because of who is tried then: among leads that were tried as often before, this hour does not stand out.</source>
        <translation>这是因为那时尝试的是哪些线索：在此前尝试过同样次数的线索中，这个小时并不突出。</translation>
    </message>
</context>
<context>
    <name>SpeedView</name>
    <message>
        <source>How often the lead was tried so far</source>
        <translation>线索迄今尝试过几次</translation>
    </message>
</context>
<context>
    <name>StaffDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Besides, may</source>
        <translation>额外权限</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>部门(&amp;D)</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>团队(&amp;T)</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>入职日期(&amp;F)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>离职日期(&amp;L)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>离职日期</translation>
    </message>
    <message>
        <source>&amp;Signs in as</source>
        <translation>登录名(&amp;S)</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>登录名</translation>
    </message>
</context>
<context>
    <name>StaffFields</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>May besides</source>
        <translation>额外权限</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>离职日期</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>销售顾问</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>网销</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>金融</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>See everybody&apos;s leads</source>
        <translation>查看所有人的线索</translation>
    </message>
    <message>
        <source>Work on everybody&apos;s leads</source>
        <translation>处理所有人的线索</translation>
    </message>
    <message>
        <source>See everybody&apos;s grosses</source>
        <translation>查看所有人的毛利</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>导出客户</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
</context>
<context>
    <name>StoreFields</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>the day of the contract</source>
        <translation>签约日期</translation>
    </message>
    <message>
        <source>the day of the delivery</source>
        <translation>交车日期</translation>
    </message>
    <message>
        <source>the day it is posted</source>
        <translation>入账日期</translation>
    </message>
    <message>
        <source>the month of its sale</source>
        <translation>成交的月份</translation>
    </message>
    <message>
        <source>the month in which it is unwound</source>
        <translation>退车的月份</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>不营业</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>opens, closes</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Open hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>不营业日</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>响应目标</translation>
    </message>
    <message>
        <source>Late after</source>
        <translation>超时上限</translation>
    </message>
    <message>
        <source>A new opportunity after</source>
        <translation>新商机间隔</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>A deal counts on</source>
        <translation>成交单计入</translation>
    </message>
    <message>
        <source>An unwound deal is taken off</source>
        <translation>退车从何处扣除</translation>
    </message>
</context>
<context>
    <name>SpendDialog</name>
    <message>
        <source>Spend</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Nothing was entered yet. Enter each invoice with the days it is for: what a lead, an appointment and a sale cost is reckoned from it, day by day.</source>
        <translation>还没有录入任何费用。请录入每张账单及其对应的日期：每条线索、每次预约和每台成交的成本都由此逐日计算。</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation>活动(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>Enter as new</source>
        <translation>录入为新的</translation>
    </message>
    <message>
        <source>Change the chosen one</source>
        <translation>修改所选的</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the store</source>
        <translation>门店名称</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>时区(&amp;T)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Phone numbers without + are &amp;of</source>
        <translation>不带 + 的电话号码属于(&amp;O)</translation>
    </message>
    <message>
        <source>Country of phone numbers without +</source>
        <translation>不带 + 的电话号码所属国家</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation>新线索</translation>
    </message>
    <message>
        <source>Minutes of open hours from the arrival of a lead to the first word to the customer.</source>
        <translation>从线索到达至首次联系客户的营业分钟数。</translation>
    </message>
    <message>
        <source>&amp;Green up to</source>
        <translation>绿色，不超过(&amp;G)</translation>
    </message>
    <message>
        <source>Green up to</source>
        <translation>绿色，不超过</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>&amp;Amber up to, then red</source>
        <translation>黄色，不超过，之后为红色(&amp;A)</translation>
    </message>
    <message>
        <source>Amber up to</source>
        <translation>黄色，不超过</translation>
    </message>
    <message>
        <source>A new o&amp;pportunity after</source>
        <translation>新商机：沉默超过(&amp;P)</translation>
    </message>
    <message>
        <source>A new opportunity after</source>
        <translation>新商机间隔</translation>
    </message>
    <message>
        <source> days without a word</source>
        <translation> 天没有联系</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>成交单</translation>
    </message>
    <message>
        <source>A &amp;deal counts on</source>
        <translation>成交单计入(&amp;D)</translation>
    </message>
    <message>
        <source>A deal counts on</source>
        <translation>成交单计入</translation>
    </message>
    <message>
        <source>An &amp;unwound deal is taken off</source>
        <translation>退车从何处扣除(&amp;U)</translation>
    </message>
    <message>
        <source>An unwound deal is taken off</source>
        <translation>退车从何处扣除</translation>
    </message>
    <message>
        <source>Open hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>不营业日</translation>
    </message>
    <message>
        <source>Holidays, and what else is no selling day.</source>
        <translation>节假日及其他非营业日。</translation>
    </message>
    <message>
        <source>A day on which the store is closed</source>
        <translation>门店不营业的一天</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Days on which the store is closed</source>
        <translation>门店不营业的日子</translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>Columns ▾</source>
        <translation>列 ▾</translation>
    </message>
    <message>
        <source>Choose the columns of this table</source>
        <translation>选择该表的列</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy this table as text</source>
        <translation>把该表复制为文本</translation>
    </message>
    <message>
        <source>Save CSV</source>
        <translation>保存 CSV</translation>
    </message>
    <message>
        <source>Save this table as a CSV file</source>
        <translation>把该表存为 CSV 文件</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Add a person…</source>
        <translation>添加人员…</translation>
    </message>
    <message>
        <source>When the desk is locked</source>
        <translation>何时锁定</translation>
    </message>
    <message>
        <source>Let people sign in…</source>
        <translation>启用登录…</translation>
    </message>
    <message>
        <source>Show those who left, too</source>
        <translation>也显示已离职人员</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>设置密码…</translation>
    </message>
    <message>
        <source>No signing in…</source>
        <translation>取消登录…</translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation>办理离职…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Whose work</source>
        <translation>谁的工作</translation>
    </message>
    <message>
        <source>How contacts are known</source>
        <translation>接触的依据</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新建线索</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>No attempt yet, %1 min left</source>
        <translation>尚未联系，还剩 %1 分钟</translation>
    </message>
    <message>
        <source>No attempt within %1 min</source>
        <translation>%1 分钟内未联系</translation>
    </message>
    <message>
        <source>Follow-up plan: %1</source>
        <translation>跟进计划：%1</translation>
    </message>
    <message>
        <source>%1, step %2 of %3: %4</source>
        <comment>channel, numbers, what is to be done</comment>
        <translation>%1，第 %2 步（共 %3 步）：%4</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s), no contact</source>
        <translation>
            <numerusform>已尝试 %n 次，未联系上</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked to be called back</source>
        <translation>要求回电</translation>
    </message>
    <message>
        <source>Appointment not confirmed</source>
        <translation>预约未确认</translation>
    </message>
    <message>
        <source>Came in, did not buy: follow up</source>
        <translation>到店未购车：请跟进</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Showed</source>
        <translation>已到店</translation>
    </message>
    <message>
        <source>No show</source>
        <translation>未到店</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已改期</translation>
    </message>
    <message>
        <source>Did they come?</source>
        <translation>客户来了吗？</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
</context>
<context>
    <name>TouchPanel</name>
    <message>
        <source>Log what happened</source>
        <translation>登记发生的事</translation>
    </message>
    <message>
        <source>The customer as&amp;ked for it:</source>
        <translation>客户提出的要求(&amp;K)：</translation>
    </message>
    <message>
        <source>What the customer asked for</source>
        <translation>客户的要求</translation>
    </message>
    <message>
        <source>what for, in a few words</source>
        <translation>为什么事，简短几个字</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>备注（可选）</translation>
    </message>
    <message>
        <source>Why it is lost</source>
        <translation>战败的原因</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>They were here before: this visit counts as a be-back.</source>
        <translation>客户以前来过：这次算再次到店。</translation>
    </message>
    <message>
        <source>C&amp;ame</source>
        <translation>到店时间(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;ppointment</source>
        <translation>预约(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Greeted by</source>
        <translation>接待人(&amp;G)</translation>
    </message>
    <message>
        <source>Test &amp;drive</source>
        <translation>试驾(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Written up: an offer was put on paper</source>
        <translation>已报价：写了书面报价(&amp;W)</translation>
    </message>
</context>
<context>
    <name>VisitFields</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Nobody said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到店时间</translation>
    </message>
    <message>
        <source>Greeted by</source>
        <translation>接待人</translation>
    </message>
    <message>
        <source>Test drive</source>
        <translation>试驾</translation>
    </message>
    <message>
        <source>Written up</source>
        <translation>已报价</translation>
    </message>
</context>
<context>
    <name>WishesDialog</name>
    <message>
        <source>How the customer may be contacted</source>
        <translation>可以怎样联系客户</translation>
    </message>
    <message>
        <source>What they have said themselves. It is kept with today&apos;s date and your name; the newest word holds.</source>
        <translation>客户本人的说法。会连同今天的日期和您的姓名保存；以最新的为准。</translation>
    </message>
    <message>
        <source>Ca&amp;lls</source>
        <translation>电话(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>短信(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;E-mails</source>
        <translation>电子邮件(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;hats</source>
        <translation>在线聊天(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Video calls</source>
        <translation>视频(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Do not contact at all</source>
        <translation>完全不要联系(&amp;D)</translation>
    </message>
    <message>
        <source>Their &amp;words, or why</source>
        <translation>客户原话或原因(&amp;W)</translation>
    </message>
    <message>
        <source>Say why they do not want to be contacted.</source>
        <translation>请写明客户为什么不希望被联系。</translation>
    </message>
</context>
<context>
    <name>lotboard::ActionHistory</name>
    <message>
        <source>Taken back and saved: %1. Ctrl+Shift+Z makes it again.</source>
        <translation>已撤销并保存：%1。Ctrl+Shift+Z 重做。</translation>
    </message>
    <message>
        <source>Made again and saved: %1</source>
        <translation>已重做并保存：%1</translation>
    </message>
    <message>
        <source>%1 was not taken back: somebody has changed it since, or it is needed by what came after. Nothing was changed.</source>
        <translation>没有撤销“%1”：之后已有人修改，或后来的操作需要它。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>lotboard::AnalysisPage</name>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>自由分析</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>流失点</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
</context>
<context>
    <name>lotboard::Application</name>
    <message>
        <source>This store was kept by an older Lotboard. A backup is made, then its data are brought to the form of this one…</source>
        <translation>此门店由旧版 Lotboard 保存。正在先做备份，再将数据转换为本版本的格式…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Close without</source>
        <translation>不备份就关闭</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>不备份就继续</translation>
    </message>
    <message>
        <source>Saving a backup…</source>
        <translation>正在保存备份…</translation>
    </message>
    <message>
        <source>There is no new backup</source>
        <translation>没有新的备份</translation>
    </message>
    <message>
        <source>The database was not opened</source>
        <translation>数据库没有打开</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>Where to keep the store&apos;s data</source>
        <translation>门店数据存放在哪里</translation>
    </message>
    <message>
        <source>The store was not created</source>
        <translation>门店没有创建</translation>
    </message>
    <message>
        <source>The manager was not saved</source>
        <translation>经理没有保存</translation>
    </message>
    <message>
        <source>Making up a dealership…</source>
        <translation>正在虚构一家经销店…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No demo data were made</source>
        <translation>没有生成演示数据</translation>
    </message>
    <message>
        <source>Checking and restoring the backup…</source>
        <translation>正在检查并恢复备份…</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>备份没有恢复</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as %1.</source>
        <translation>已恢复。之前的内容保留为 %1。</translation>
    </message>
</context>
<context>
    <name>lotboard::AppointmentBoard</name>
    <message>
        <source>appointment of %1 confirmed</source>
        <translation>确认 %1 的预约</translation>
    </message>
    <message>
        <source>visit of %1</source>
        <translation>%1 的到店</translation>
    </message>
    <message>
        <source>no show of %1</source>
        <translation>%1 未到店</translation>
    </message>
    <message>
        <source>appointment of %1 cancelled</source>
        <translation>取消 %1 的预约</translation>
    </message>
    <message>
        <source>appointment of %1 moved to %2</source>
        <translation>%1 的预约改到 %2</translation>
    </message>
    <message>
        <source>appointment of %1</source>
        <translation>%1 的预约</translation>
    </message>
</context>
<context>
    <name>lotboard::AppointmentCard</name>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Showed</source>
        <translation>已到店</translation>
    </message>
    <message>
        <source>No show</source>
        <translation>未到店</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>改期…</translation>
    </message>
    <message>
        <source>Walk-in…</source>
        <translation>自然到店…</translation>
    </message>
    <message>
        <source>Appointments today</source>
        <translation>今天的预约</translation>
    </message>
    <message>
        <source>No appointments today</source>
        <translation>今天没有预约</translation>
    </message>
    <message>
        <source>Agree on one with A while you log a contact. Who comes in without one is a walk-in.</source>
        <translation>登记接触时可按 A 约定预约。没有预约就到店的是自然到店。</translation>
    </message>
    <message>
        <source>confirmation of %1</source>
        <translation>%1 的确认</translation>
    </message>
    <message>
        <source>visit of %1</source>
        <translation>%1 的到店</translation>
    </message>
    <message>
        <source>no show of %1</source>
        <translation>%1 未到店</translation>
    </message>
    <message>
        <source>Move the appointment of %1</source>
        <translation>更改 %1 的预约时间</translation>
    </message>
    <message>
        <source>move of the appointment of %1</source>
        <translation>%1 的预约改期</translation>
    </message>
</context>
<context>
    <name>lotboard::AppointmentListModel</name>
    <message>
        <source>No name</source>
        <translation>无姓名</translation>
    </message>
</context>
<context>
    <name>lotboard::AppointmentsPage</name>
    <message>
        <source>Appointments</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>The appointment was not saved</source>
        <translation>预约没有保存</translation>
    </message>
    <message>
        <source>appointments-%1.ics</source>
        <comment>name of a file</comment>
        <translation>预约-%1.ics</translation>
    </message>
    <message>
        <source>appointment.ics</source>
        <comment>name of a file</comment>
        <translation>预约.ics</translation>
    </message>
    <message>
        <source>The appointments cannot be shown</source>
        <translation>无法显示预约</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>No appointments this week. Double-click a time, or press Enter on it.</source>
        <translation>本周没有预约。双击某个时间，或在其上按 Enter。</translation>
    </message>
    <message>
        <source>No appointments on this day. Double-click a time, or press Enter on it.</source>
        <translation>当天没有预约。双击某个时间，或在其上按 Enter。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>time, customer</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Everybody who comes until %1 has confirmed.</source>
        <translation>%1 之前要来的客户都已确认。</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) until %1</source>
        <translation>
            <numerusform>%1 之前有 %n 个预约</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>存为日历文件</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>日历文件(*.ics)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存为 %1</translation>
    </message>
    <message>
        <source>The calendar file was not saved</source>
        <translation>日历文件没有保存</translation>
    </message>
</context>
<context>
    <name>lotboard::AttemptChart</name>
    <message>
        <source>Not yet contacted</source>
        <translation>尚未接触</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>联系尝试</translation>
    </message>
</context>
<context>
    <name>lotboard::AttemptModel</name>
    <message>
        <source>more than were made</source>
        <translation>多于已做的次数</translation>
    </message>
    <message>
        <source>Too few to judge.</source>
        <translation>样本太少，无法判断。</translation>
    </message>
    <message>
        <source>%1: %3 contacted by attempt %2</source>
        <translation>%1：到第 %2 次尝试接触到 %3</translation>
    </message>
    <message>
        <source>%1: %3 not yet contacted after attempt %2</source>
        <translation>%1：第 %2 次尝试后 %3 尚未接触</translation>
    </message>
    <message>
        <source>%1 (95% interval: %2 to %3)</source>
        <translation>%1（95% 区间：%2 至 %3）</translation>
    </message>
    <message>
        <source>%1. Too few to judge.</source>
        <translation>%1。样本太少，无法判断。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Half by attempt</source>
        <translation>半数接触所需次数</translation>
    </message>
    <message>
        <source>By the 3rd (%)</source>
        <translation>到第 3 次（%）</translation>
    </message>
    <message>
        <source>By the 6th (%)</source>
        <translation>到第 6 次（%）</translation>
    </message>
    <message>
        <source>Not contacted after %1 (%)</source>
        <translation>%1 次后未接触（%）</translation>
    </message>
</context>
<context>
    <name>lotboard::AuditModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改的内容</translation>
    </message>
</context>
<context>
    <name>lotboard::AuditView</name>
    <message>
        <source>Every record</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>A lead and all about it</source>
        <translation>线索及其相关记录</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>无人登录</translation>
    </message>
    <message>
        <source>Nothing was done that fits</source>
        <translation>没有符合条件的操作</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>还没有任何操作</translation>
    </message>
    <message>
        <source>Choose another person, record or day.</source>
        <translation>请选择其他人员、记录或日期。</translation>
    </message>
    <message>
        <source>Everything that somebody adds, changes or takes back will stand here.</source>
        <translation>所有人新增、修改或撤销的内容都会列在这里。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>lotboard::BackupListModel</name>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>lotboard::BackupListView</name>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>已备份并检查：%1</translation>
    </message>
    <message>
        <source>There is no new backup</source>
        <translation>没有新的备份</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>A backup is a checked copy of the whole database beside it. Make one before you try something.</source>
        <translation>备份是整个数据库的副本，经过检查，存放在数据库旁边。尝试操作之前请先备份。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Making a backup and checking it…</source>
        <translation>正在备份并检查…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Go back to the backup of %1?</source>
        <translation>回到 %1 的备份？</translation>
    </message>
    <message>
        <source>Everything entered since then leaves the board. The database as it is now is kept beside it and can be opened again.</source>
        <translation>此后录入的内容将不再出现在看板上。目前的数据库会保留在旁边，可以再次打开。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>lotboard::BandChart</name>
    <message>
        <source>%1 by %2</source>
        <comment>y by x</comment>
        <translation>%1（按%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lotboard::BaselineHistoryModel</name>
    <message>
        <source>Leads of</source>
        <translation>线索时段</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>冻结值</translation>
    </message>
    <message>
        <source>Level from here on</source>
        <translation>此后的水平</translation>
    </message>
</context>
<context>
    <name>lotboard::BenchmarkBoard</name>
    <message>
        <source>Benchmark %1 · %2</source>
        <comment>value · source</comment>
        <translation>对标值 %1 · %2</translation>
    </message>
    <message>
        <source>benchmark for %1</source>
        <translation>%1的对标值</translation>
    </message>
    <message>
        <source>removal of the benchmark for %1</source>
        <translation>删除%1的对标值</translation>
    </message>
    <message>
        <source>%1 (%2, entered %3)</source>
        <comment>value (source, entered day)</comment>
        <translation>%1（%2，录入于 %3）</translation>
    </message>
</context>
<context>
    <name>lotboard::BenchmarksDialog</name>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>对标值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入日期</translation>
    </message>
</context>
<context>
    <name>lotboard::BoardCanvas</name>
    <message>
        <source>Hours of the board</source>
        <translation>预约看板的时间</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2: Enter makes an appointment here</source>
        <translation>%1，%2：按 Enter 在此新建预约</translation>
    </message>
</context>
<context>
    <name>lotboard::BoardCardButton</name>
    <message>
        <source>%1, to %2</source>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time and how it stands</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>lotboard::BookDialog</name>
    <message>
        <source>Move appointment</source>
        <translation>预约改期</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>新建预约</translation>
    </message>
    <message>
        <source>No customer with an open lead is like this.</source>
        <translation>没有符合的未结束线索客户。</translation>
    </message>
    <message>
        <source>Two letters of the name are enough.</source>
        <translation>输入姓名的两个字符即可。</translation>
    </message>
    <message>
        <source>The store is closed at that time.</source>
        <translation>门店在该时间不营业。</translation>
    </message>
    <message>
        <source>Choose who comes.</source>
        <translation>请选择来客。</translation>
    </message>
    <message>
        <source>An appointment lies in the future.</source>
        <translation>预约应在未来。</translation>
    </message>
</context>
<context>
    <name>lotboard::BusyOverlay</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>lotboard::CheckListModel</name>
    <message>
        <source>Count</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
</context>
<context>
    <name>lotboard::CheckListView</name>
    <message>
        <source>Looking through the data…</source>
        <translation>正在检查数据…</translation>
    </message>
    <message>
        <source>The data could not be checked</source>
        <translation>无法检查数据</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong with the data: %n check(s) found nothing.</source>
        <translation>
            <numerusform>数据没有问题：%n 项检查均未发现异常。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>finding: how often</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::ChoiceButton</name>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 ▾</source>
        <comment>filter: what is chosen</comment>
        <translation>%1：%2 ▾</translation>
    </message>
</context>
<context>
    <name>lotboard::ChoiceDialog</name>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
</context>
<context>
    <name>lotboard::ClosedMonths</name>
    <message>
        <source>The store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结账日期</translation>
    </message>
    <message>
        <source>Every figure is still as it was reported.</source>
        <translation>所有数字仍与当时报表一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are no longer as they were reported.</source>
        <translation>
            <numerusform>%n 个数字与当时报表不再一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>当时报表</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1已结账。</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 已重新打开。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>已把 %n 个文件写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::ClosedMonthsDialog</name>
    <message>
        <source>Close %1…</source>
        <translation>%1结账…</translation>
    </message>
    <message>
        <source>Closed months</source>
        <translation>已结账的月份</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>将%1结账？</translation>
    </message>
    <message>
        <source>Its figures and its report are kept as they are now.</source>
        <translation>数字和报表按现在的样子保留。</translation>
    </message>
    <message>
        <source>Everything can still be edited; what that changes is then shown as restated.</source>
        <translation>一切仍可修改；修改带来的变化会标为重述。</translation>
    </message>
    <message>
        <source>Close month</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>Open %1 again?</source>
        <translation>重新打开%1？</translation>
    </message>
    <message>
        <source>The report that was kept is forgotten. Closing the month once more keeps it as it will be then.</source>
        <translation>保留的报表将被丢弃。再次结账会按届时的样子保留。</translation>
    </message>
    <message>
        <source>What was reported stays in the audit.</source>
        <translation>曾报告的数字仍留在操作历史中。</translation>
    </message>
    <message>
        <source>Open month</source>
        <translation>打开月份</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>文件存放位置</translation>
    </message>
</context>
<context>
    <name>lotboard::ColumnMappingModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>sample values (what they seem to be)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
</context>
<context>
    <name>lotboard::ConflictDialog</name>
    <message>
        <source>Saved meanwhile</source>
        <translation>他人已保存</translation>
    </message>
    <message>
        <source>Your version</source>
        <translation>您的版本</translation>
    </message>
</context>
<context>
    <name>lotboard::CopyGoalsDialog</name>
    <message>
        <source>Goals of %1 that are there are replaced.</source>
        <translation>%1 已有的目标将被替换。</translation>
    </message>
    <message>
        <source>All metrics</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>lotboard::CostTableModel</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>no spend entered</source>
        <translation>没有录入费用</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>heading of a column</comment>
        <translation>成本</translation>
    </message>
    <message>
        <source>Per lead</source>
        <comment>heading of a column: cost</comment>
        <translation>每条线索</translation>
    </message>
    <message>
        <source>Per contact</source>
        <comment>heading of a column: cost</comment>
        <translation>每次接触</translation>
    </message>
    <message>
        <source>Per appt</source>
        <comment>heading of a column: cost per appointment</comment>
        <translation>每个预约</translation>
    </message>
    <message>
        <source>Per show</source>
        <comment>heading of a column: cost</comment>
        <translation>每次到店</translation>
    </message>
    <message>
        <source>Per sale</source>
        <comment>heading of a column: cost</comment>
        <translation>每台成交</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>heading of a column: return on spend</comment>
        <translation>回报率</translation>
    </message>
</context>
<context>
    <name>lotboard::CostsView</name>
    <message>
        <source>By source</source>
        <translation>按来源</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>按营销活动</translation>
    </message>
    <message>
        <source>Media and vendors only</source>
        <translation>仅媒体和供应商</translation>
    </message>
    <message>
        <source>With labour (loaded)</source>
        <translation>含人工</translation>
    </message>
    <message>
        <source>What each step cost</source>
        <translation>每一步的成本</translation>
    </message>
    <message>
        <source>Open a store, or make one, to see what its leads and sales cost.</source>
        <translation>打开或新建门店，查看其线索和成交的成本。</translation>
    </message>
    <message>
        <source>No spend was entered for this period</source>
        <translation>该时段没有录入费用</translation>
    </message>
    <message>
        <source>Import what sources cost on the Data page, or choose another period.</source>
        <translation>请在“数据”页导入来源的费用，或选择其他时段。</translation>
    </message>
    <message>
        <source>A cost belongs to no person</source>
        <translation>费用不属于人员</translation>
    </message>
    <message>
        <source>Spend belongs to a source, a campaign and a day. Take the other filters away in the bar above.</source>
        <translation>费用属于来源、营销活动和日期。请在上方移除其他筛选。</translation>
    </message>
</context>
<context>
    <name>lotboard::CreditEdit</name>
    <message>
        <source> %</source>
        <comment>after the share of a deal</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Take this person out; the share goes to the others</source>
        <translation>移除此人，份额归其他人</translation>
    </message>
    <message>
        <source>&amp;Add a person</source>
        <translation>添加人员(&amp;A)</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>第 %1 人</translation>
    </message>
    <message>
        <source>Role of person %1</source>
        <translation>第 %1 人的角色</translation>
    </message>
    <message>
        <source>Share of person %1</source>
        <translation>第 %1 人的份额</translation>
    </message>
    <message>
        <source>Take person %1 out</source>
        <translation>移除第 %1 人</translation>
    </message>
</context>
<context>
    <name>lotboard::CrossChartModel</name>
    <message>
        <source>%1, %2</source>
        <comment>figure and unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>members of two dimensions</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>lotboard::CrossFunnelModel</name>
    <message>
        <source>Of the step before</source>
        <translation>占上一步</translation>
    </message>
</context>
<context>
    <name>lotboard::CustomerDialog</name>
    <message>
        <source>Customer without a name</source>
        <translation>没有姓名的客户</translation>
    </message>
    <message>
        <source>Nothing is known of how to reach them.</source>
        <translation>不知道如何联系到客户。</translation>
    </message>
    <message>
        <source>New lead for this customer</source>
        <translation>为该客户新建线索</translation>
    </message>
</context>
<context>
    <name>lotboard::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>No units and no goal in this month</source>
        <translation>本月没有成交，也没有目标</translation>
    </message>
    <message>
        <source>Import sales, or set a goal, to see the pace.</source>
        <translation>导入成交或设置目标，即可看到进度。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>click a number to see its records; grey: too few to judge</source>
        <translation>点击数字查看其记录；灰色：样本太少，无法判断</translation>
    </message>
    <message>
        <source>No store is open</source>
        <translation>没有打开门店</translation>
    </message>
    <message>
        <source>Make a new store and import your leads, open one that exists, or look around with demo data first.</source>
        <translation>新建门店并导入线索，打开已有门店，或先用演示数据看看。</translation>
    </message>
    <message>
        <source>New store…</source>
        <translation>新建门店…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Try demo data</source>
        <translation>试用演示数据</translation>
    </message>
    <message>
        <source>Reading the store…</source>
        <translation>正在读取门店…</translation>
    </message>
    <message>
        <source>The figures appear in a moment.</source>
        <translation>数字马上显示。</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>无法读取数字</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>There are no leads yet</source>
        <translation>还没有线索</translation>
    </message>
    <message>
        <source>Import a CSV file from your CRM, or ADF e-mails, and the board fills itself.</source>
        <translation>从 CRM 导入 CSV 文件或导入 ADF 邮件，看板会自动填充。</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>No leads and no sales in this period</source>
        <translation>该时段没有线索和成交</translation>
    </message>
    <message>
        <source>This store has data from %1. Choose another period, or take filters away.</source>
        <translation>该门店有 %1 的数据。请选择其他时段，或移除筛选。</translation>
    </message>
    <message>
        <source>Choose another period, or take filters away.</source>
        <translation>请选择其他时段，或移除筛选。</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>a month</comment>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>显示全部时间</translation>
    </message>
</context>
<context>
    <name>lotboard::DataPage</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message numerus="yes">
        <source>This file was not imported. Go on with the other %n file(s)?</source>
        <translation>
            <numerusform>该文件没有导入。继续导入其余 %n 个文件？</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Data check (%1)</source>
        <translation>数据检查（%1）</translation>
    </message>
    <message>
        <source>Data check</source>
        <translation>数据检查</translation>
    </message>
</context>
<context>
    <name>lotboard::DataTableView</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>存为 CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件(*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved to %1</source>
        <translation>
            <numerusform>已把 %Ln 行存到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>解释该数字</translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation>复制该单元格</translation>
    </message>
    <message>
        <source>Copy table as text</source>
        <translation>把表复制为文本</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>把表存为 CSV…</translation>
    </message>
</context>
<context>
    <name>lotboard::DealDialog</name>
    <message>
        <source>Edit deal</source>
        <translation>编辑成交单</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新建成交单</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Gross: %1</source>
        <translation>毛利：%1</translation>
    </message>
    <message>
        <source>This is not an amount. Enter it like %1.</source>
        <translation>不是金额。请按 %1 的形式输入。</translation>
    </message>
    <message>
        <source>Enter a year with four digits.</source>
        <translation>请填写四位数的年份。</translation>
    </message>
    <message>
        <source>No unit in stock was chosen. Choose one from the list with the arrow keys and Enter, or clear the field and fill in the unit below.</source>
        <translation>没有选择库存车。请用方向键和 Enter 从列表中选择，或清空该字段并在下方填写车辆。</translation>
    </message>
    <message>
        <source>This deal was changed by somebody else while you edited it.</source>
        <translation>您编辑期间，该成交单已被他人修改。</translation>
    </message>
</context>
<context>
    <name>lotboard::DealEditing</name>
    <message>
        <source>A new deal</source>
        <translation>新的成交单</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>成交单</translation>
    </message>
    <message>
        <source>%1 has a deal already. Which one?</source>
        <translation>%1 已有成交单。要打开哪一个？</translation>
    </message>
    <message>
        <source>The deal cannot be opened</source>
        <translation>无法打开成交单</translation>
    </message>
    <message>
        <source>deal of %1</source>
        <translation>%1 的成交单</translation>
    </message>
</context>
<context>
    <name>lotboard::DealSaving</name>
    <message>
        <source>Somebody else has changed the unit of this deal meanwhile. Nothing was saved. Note what you changed, cancel, and open the deal again.</source>
        <translation>该成交单的车辆已被他人修改，未保存。请记下您的修改，取消后重新打开成交单。</translation>
    </message>
</context>
<context>
    <name>lotboard::Desk</name>
    <message>
        <source>Neither a lead nor a customer belongs to “%1”.</source>
        <translation>“%1”没有对应的线索或客户。</translation>
    </message>
    <message>
        <source>The store&apos;s settings were changed. This window follows as soon as what you are typing is saved or cleared.</source>
        <translation>门店设置已更改。您正在输入的内容保存或清除之后，窗口会随之更新。</translation>
    </message>
</context>
<context>
    <name>lotboard::DueReports</name>
    <message>
        <source>Reports made: %1, in %2</source>
        <translation>已生成报表：%1，位于 %2</translation>
    </message>
</context>
<context>
    <name>lotboard::DuplicateListModel</name>
    <message>
        <source>The surest %1 of %2 pairs</source>
        <translation>%2 对中把握最大的 %1 对</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <comment>of customers who may be one</comment>
        <translation>
            <numerusform>%Ln 对</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name · what tells them from others</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Was here first</source>
        <translation>先有的客户</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>可能相同</translation>
    </message>
</context>
<context>
    <name>lotboard::DuplicateListView</name>
    <message>
        <source>somebody else has changed one of them meanwhile; what you chose where nothing changed is kept</source>
        <translation>其中之一已被他人修改；未变字段保留您的选择</translation>
    </message>
    <message>
        <source>merging of %1</source>
        <translation>%1 的合并</translation>
    </message>
    <message>
        <source>two customers kept apart</source>
        <translation>保留为两个客户</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>未作任何更改</translation>
    </message>
    <message>
        <source>Looking for customers who may be one…</source>
        <translation>正在查找可能是同一人的客户…</translation>
    </message>
    <message>
        <source>The customers could not be compared</source>
        <translation>无法比较客户</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>No two customers look like one</source>
        <translation>没有看似同一人的两个客户</translation>
    </message>
    <message>
        <source>Compared were phone numbers, e-mail addresses, and names with postal codes.</source>
        <translation>已比较电话、邮箱，以及姓名和邮编。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
</context>
<context>
    <name>lotboard::ExplanationModel</name>
    <message>
        <source>Data: %1 (%2). %3</source>
        <comment>grade (period). reason</comment>
        <translation>数据：%1（%2）。%3</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>对标值</translation>
    </message>
</context>
<context>
    <name>lotboard::ExplanationPanel</name>
    <message>
        <source>Records behind the number</source>
        <translation>数字背后的记录</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>未计入：%1。</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Looking for the records…</source>
        <translation>正在查找记录…</translation>
    </message>
    <message>
        <source>The records behind it are withheld, too.</source>
        <translation>其背后的记录也不公开。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s). Enter or a double click opens the lead.</source>
        <translation>
            <numerusform>%Ln 条记录。按 Enter 或双击打开线索。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::ExploreChart</name>
    <message>
        <source>Which figure is drawn</source>
        <translation>绘制哪个数字</translation>
    </message>
</context>
<context>
    <name>lotboard::ExploreModel</name>
    <message>
        <source>In all</source>
        <translation>总体</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a dimension</comment>
        <translation>按%1</translation>
    </message>
    <message>
        <source>By %1 and %2</source>
        <comment>two dimensions</comment>
        <translation>按%1和%2</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>对比 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) left out: not on this date basis</source>
        <translation>
            <numerusform>略去 %Ln 个数字：不适用于该口径</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::ExploreTableModel</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>其他 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>95%</source>
        <comment>heading of intervals</comment>
        <translation>95%</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>member and figure</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, 95% interval</source>
        <comment>a figure</comment>
        <translation>%1,95% 区间</translation>
    </message>
    <message>
        <source>%1, change</source>
        <comment>a figure</comment>
        <translation>%1，变化</translation>
    </message>
    <message>
        <source>%1, before</source>
        <comment>a figure</comment>
        <translation>%1，之前</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure and unit</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>lotboard::ExploreView</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>不再分组</translation>
    </message>
    <message>
        <source>Top %L1</source>
        <translation>前 %L1 个</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>This view asks something that this version does not know.</source>
        <translation>此视图提出的问题本版本不认识。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln 个数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>数字：%1</translation>
    </message>
    <message>
        <source>No store is open</source>
        <translation>没有打开门店</translation>
    </message>
    <message>
        <source>Open a store, or make one, to see its figures from every side.</source>
        <translation>打开或新建门店，从各个角度查看其数字。</translation>
    </message>
    <message>
        <source>Reading the store…</source>
        <translation>正在读取门店…</translation>
    </message>
    <message>
        <source>The figures appear in a moment.</source>
        <translation>数字马上显示。</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>无法读取数字</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>No figure is chosen</source>
        <translation>没有选择数字</translation>
    </message>
    <message>
        <source>Choose what to look at with the first button above. Some figures exist by lead date only, some by event date only.</source>
        <translation>用上方第一个按钮选择要看的数字。有些数字只按线索日期，有些只按事件日期。</translation>
    </message>
    <message>
        <source>Nothing was counted in this period</source>
        <translation>该时段没有可计的内容</translation>
    </message>
    <message>
        <source>Choose another period, or take filters away.</source>
        <translation>请选择其他时段，或移除筛选。</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>显示全部时间</translation>
    </message>
    <message>
        <source>The command line is copied.</source>
        <translation>命令行已复制。</translation>
    </message>
    <message>
        <source>There is nothing to analyse yet</source>
        <translation>还没有可分析的数据</translation>
    </message>
    <message>
        <source>Import leads and sales from your CRM: the figures follow by themselves.</source>
        <translation>从 CRM 导入线索和成交，数字会自动得出。</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
</context>
<context>
    <name>lotboard::FigureChoiceModel</name>
    <message>
        <source>%1 (by event date only)</source>
        <comment>a figure</comment>
        <translation>%1（仅按事件日期）</translation>
    </message>
    <message>
        <source>%1 (by lead date only)</source>
        <comment>a figure</comment>
        <translation>%1（仅按线索日期）</translation>
    </message>
</context>
<context>
    <name>lotboard::FigurePopup</name>
    <message>
        <source>Choose figures</source>
        <translation>选择数字</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>在列表中搜索</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
</context>
<context>
    <name>lotboard::FilterBar</name>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n 天内</numerusform>
        </translation>
    </message>
    <message>
        <source>up to today</source>
        <translation>截至今天</translation>
    </message>
    <message>
        <source>What the board looks at</source>
        <translation>看板查看的范围</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>时段：%1</translation>
    </message>
    <message>
        <source>vs %1</source>
        <translation>对比 %1</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>不对比</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation>对比：%1</translation>
    </message>
    <message>
        <source>Window: %1</source>
        <translation>观察期：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dimension and members</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>移除筛选</translation>
    </message>
</context>
<context>
    <name>lotboard::FindModel</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>成交单</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>phone %1</source>
        <translation>电话 %1</translation>
    </message>
    <message>
        <source>e-mail %1</source>
        <translation>邮箱 %1</translation>
    </message>
    <message>
        <source>lead number %1</source>
        <translation>线索编号 %1</translation>
    </message>
    <message>
        <source>stock number %1</source>
        <translation>库存编号 %1</translation>
    </message>
    <message>
        <source>VIN %1</source>
        <translation>车架号 %1</translation>
    </message>
    <message>
        <source>deal number %1</source>
        <translation>成交单号 %1</translation>
    </message>
    <message>
        <source>Nothing begins like this. Try part of a name, a phone number, an e-mail address, a stock number or a deal number.</source>
        <translation>没有以此开头的内容。请试试姓名的一部分、电话、邮箱、库存编号或成交单号。</translation>
    </message>
</context>
<context>
    <name>lotboard::FindingFixing</name>
    <message>
        <source>How did it end?</source>
        <translation>结果如何？</translation>
    </message>
    <message>
        <source>%1 had an appointment on %2.</source>
        <comment>customer, time</comment>
        <translation>%1 的预约时间为 %2。</translation>
    </message>
    <message>
        <source>The customer came</source>
        <translation>客户到店了</translation>
    </message>
    <message>
        <source>The customer did not come</source>
        <translation>客户没有到店</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>预约已取消</translation>
    </message>
    <message>
        <source>no show of %1</source>
        <translation>%1 未到店</translation>
    </message>
    <message>
        <source>cancellation of %1</source>
        <translation>%1 的取消</translation>
    </message>
    <message>
        <source>visit of %1</source>
        <translation>%1 的到店</translation>
    </message>
    <message>
        <source>Link a deal to its lead</source>
        <translation>将成交单关联到线索</translation>
    </message>
    <message>
        <source>No lead of this customer is known. Enter one for the visit under Leads, with the same phone number or e-mail address, and link the deal then.</source>
        <translation>没有该客户的线索。请在“线索”页用相同的电话或邮箱为这次到店录入一条，然后再关联成交单。</translation>
    </message>
    <message>
        <source>%1, lead of %2</source>
        <comment>customer, time</comment>
        <translation>%1，%2 的线索</translation>
    </message>
    <message>
        <source>Which lead became this deal? The lead is then marked as sold.</source>
        <translation>这张成交单来自哪条线索？该线索随后会标为已成交。</translation>
    </message>
    <message>
        <source>deal of %1</source>
        <translation>%1 的成交单</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>未作任何更改</translation>
    </message>
</context>
<context>
    <name>lotboard::FixEffects</name>
    <message>
        <source>%1 becomes %2, now %3</source>
        <translation>%1将变为 %2，目前为 %3</translation>
    </message>
    <message>
        <source>%1 will be between %2 and %3, now %4</source>
        <translation>%1将介于 %2 与 %3 之间，目前为 %4</translation>
    </message>
    <message>
        <source>If all are put right: %1.</source>
        <translation>全部更正后：%1。</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3</source>
        <translation>%1从 %2 变为 %3</translation>
    </message>
    <message>
        <source>Saved. No figure of the period moved by as much as the last digit shown.</source>
        <translation>已保存。该时段的数字变化均小于所显示的最末一位。</translation>
    </message>
    <message>
        <source>Saved. %1.</source>
        <translation>已保存。%1。</translation>
    </message>
</context>
<context>
    <name>lotboard::FollowUpPage</name>
    <message>
        <source>Follow-up plans</source>
        <translation>跟进计划</translation>
    </message>
    <message>
        <source>There is no follow-up plan yet</source>
        <translation>还没有跟进计划</translation>
    </message>
    <message>
        <source>A plan says on which day a lead that nobody has reached is called, texted or written to again. Its steps come up in Today when they are due, and end when the customer is reached or buys.</source>
        <translation>计划规定在哪一天再次打电话、发短信或写邮件给尚未联系上的线索。到期的步骤会出现在“今天”页，联系上客户或客户购车后结束。</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>新建计划…</translation>
    </message>
    <message>
        <source>The plan %1 was changed by somebody else meanwhile.</source>
        <translation>计划“%1”已被他人修改。</translation>
    </message>
    <message>
        <source>Take a plan out of use</source>
        <translation>停用计划</translation>
    </message>
    <message>
        <source>Take the plan %1 out of use?</source>
        <translation>停用计划“%1”？</translation>
    </message>
    <message>
        <source>New leads do not get it any more, and what is still owed of it is skipped. What was done stays.</source>
        <translation>新线索不再采用它，尚未完成的步骤跳过。已完成的保留。</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>停用</translation>
    </message>
</context>
<context>
    <name>lotboard::FollowUpPlans</name>
    <message>
        <source>change of the plan %1</source>
        <translation>修改计划“%1”</translation>
    </message>
    <message>
        <source>new plan %1</source>
        <translation>新计划“%1”</translation>
    </message>
    <message>
        <source>end of the plan %1</source>
        <translation>停用计划“%1”</translation>
    </message>
</context>
<context>
    <name>lotboard::ForecastChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 by month</source>
        <comment>units, gross</comment>
        <translation>%1（按月）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>lotboard::ForecastMonthsModel</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>80 % from</source>
        <translation>80% 下限</translation>
    </message>
    <message>
        <source>80 % to</source>
        <translation>80% 上限</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95% 下限</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95% 上限</translation>
    </message>
</context>
<context>
    <name>lotboard::FunnelChart</name>
    <message>
        <source>%1: %2 %3 %4</source>
        <translation>%1：%2 %3 %4</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
</context>
<context>
    <name>lotboard::FunnelModel</name>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>已接触</translation>
    </message>
    <message>
        <source>Appointment set</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>Showed</source>
        <translation>已到店</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>→ %1 to %2</source>
        <translation>→ %1 至 %2</translation>
    </message>
    <message>
        <source>Expected in the end: %1</source>
        <translation>预计最终值：%1</translation>
    </message>
    <message>
        <source>thin bar: %1</source>
        <translation>细条：%1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Expected in the end</source>
        <translation>预计最终值</translation>
    </message>
</context>
<context>
    <name>lotboard::GoalBoard</name>
    <message numerus="yes">
        <source>change of %n goal(s)</source>
        <translation>
            <numerusform>更改 %n 个目标</numerusform>
        </translation>
    </message>
    <message>
        <source>goals of %1 from %2</source>
        <translation>%1 的目标，取自 %2</translation>
    </message>
    <message>
        <source>goals shared out for %1</source>
        <translation>为 %1 分摊目标</translation>
    </message>
    <message>
        <source>import of goals</source>
        <translation>导入目标</translation>
    </message>
    <message>
        <source>The goals were saved as %1</source>
        <translation>目标已存为 %1</translation>
    </message>
</context>
<context>
    <name>lotboard::GoalGridModel</name>
    <message>
        <source>“%1” is not a goal: enter a number that is not negative. Nothing was saved.</source>
        <translation>“%1”不是目标：请输入非负数。未保存。</translation>
    </message>
    <message>
        <source>What is pasted does not fit: it goes beyond the months or the rows. Nothing was saved.</source>
        <translation>粘贴的内容放不下：超出了月份或行。未保存。</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Goal of</source>
        <translation>目标对象</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>lotboard::GoalGridPanel</name>
    <message>
        <source>Nothing was saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Share out the goal of the store</source>
        <translation>分摊门店的目标</translation>
    </message>
    <message>
        <source>The goal for %1 in %2 is shared out by what each brought in the twelve months before. Goals that are there are replaced.</source>
        <translation>%1 在 %2 的目标按各自此前十二个月的贡献分摊。已有的目标将被替换。</translation>
    </message>
    <message>
        <source>Over the people</source>
        <translation>分摊给人员</translation>
    </message>
    <message>
        <source>Over the teams</source>
        <translation>分摊给团队</translation>
    </message>
    <message>
        <source>Over the sources</source>
        <translation>分摊给来源</translation>
    </message>
    <message>
        <source>Import goals</source>
        <translation>导入目标</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件(*.csv)</translation>
    </message>
    <message>
        <source>Export all goals</source>
        <translation>导出全部目标</translation>
    </message>
</context>
<context>
    <name>lotboard::GoalsPage</name>
    <message>
        <source>Goals &amp; pace</source>
        <translation>目标与进度</translation>
    </message>
    <message>
        <source>Nothing is there yet</source>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>Import sales to see how the month goes.</source>
        <translation>导入成交，即可看到本月的进展。</translation>
    </message>
    <message>
        <source>How the month goes</source>
        <translation>本月的进展</translation>
    </message>
    <message>
        <source>shaded: where it ends four times out of five</source>
        <translation>阴影：五次中有四次会落在此范围</translation>
    </message>
    <message>
        <source>How good such forecasts were</source>
        <translation>此类预测有多准</translation>
    </message>
    <message>
        <source>what was entered late counts on its own date</source>
        <translation>晚录入的按其自身日期计</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>none yet: type one into a cell, or import a file</source>
        <translation>还没有：在单元格中输入，或导入文件</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>There is no whole month with a long enough history before it, so that nothing can be tested yet.</source>
        <translation>没有哪个整月之前有足够长的历史，因此还无法检验。</translation>
    </message>
    <message>
        <source>Reading the store…</source>
        <translation>正在读取门店…</translation>
    </message>
    <message>
        <source>The figures appear in a moment.</source>
        <translation>数字马上显示。</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>无法读取数字</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>What deals made is not shown to you</source>
        <translation>成交单的毛利不对您公开</translation>
    </message>
    <message>
        <source>A manager can allow it on the page Team. Choose units or leads above.</source>
        <translation>经理可在“团队”页允许。请在上方选择台数或线索。</translation>
    </message>
    <message>
        <source>Benchmarks…</source>
        <translation>对标值…</translation>
    </message>
    <message>
        <source>Figures of others to compare with, and who says so</source>
        <translation>可供比较的外部数字及其出处</translation>
    </message>
</context>
<context>
    <name>lotboard::GradeListModel</name>
    <message>
        <source>All metrics</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>Too few days with records to know a rhythm.</source>
        <translation>有记录的天数太少，无法得知规律。</translation>
    </message>
    <message>
        <source>Nothing in the period to judge by.</source>
        <translation>该时段没有可供判断的内容。</translation>
    </message>
    <message>
        <source>%1 lack something.</source>
        <translation>%1缺少内容。</translation>
    </message>
    <message>
        <source>%1 contradict something else.</source>
        <translation>%1与其他数据矛盾。</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>The worst of the three, from A to F</source>
        <translation>三项中最差的一项，从 A 到 F</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>评级</translation>
    </message>
    <message>
        <source>Whether something is missing</source>
        <translation>是否缺少内容</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Whether something contradicts something else</source>
        <translation>是否与其他数据矛盾</translation>
    </message>
    <message>
        <source>Consistent</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Whether what happened has been entered yet</source>
        <translation>发生的事情是否已经录入</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>及时</translation>
    </message>
    <message>
        <source>On how many cases the figure rests</source>
        <translation>该数字基于多少条记录</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>条数</translation>
    </message>
</context>
<context>
    <name>lotboard::HeatMap</name>
    <message>
        <source>too few to judge, or none</source>
        <translation>样本太少，或没有</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>不营业</translation>
    </message>
    <message>
        <source>small: attempts</source>
        <translation>小字：尝试次数</translation>
    </message>
</context>
<context>
    <name>lotboard::ImportCountModel</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>已存在</translation>
    </message>
</context>
<context>
    <name>lotboard::ImportFieldDelegate</name>
    <message>
        <source>What the column holds</source>
        <translation>该列的内容</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
</context>
<context>
    <name>lotboard::ImportFileStep</name>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>未选择文件</translation>
    </message>
    <message>
        <source>A CSV file of your CRM or of a lead provider, or e-mails in ADF. You see what would happen before anything is saved.</source>
        <translation>CRM 或线索提供方的 CSV 文件，或 ADF 邮件。保存之前会先显示将发生什么。</translation>
    </message>
    <message>
        <source>There is nothing in this file to import.</source>
        <translation>该文件没有可导入的内容。</translation>
    </message>
    <message>
        <source>Leads in ADF, as lead providers send them: %1.</source>
        <translation>线索提供方发送的 ADF 线索：%1。</translation>
    </message>
    <message>
        <source>A table with %1 rows in %2 columns.</source>
        <translation>表格，共 %1 行、%2 列。</translation>
    </message>
    <message>
        <source>This very file was imported before, as %1. Importing it again adds nothing new.</source>
        <translation>这个文件之前已作为 %1 导入过。再次导入不会新增任何内容。</translation>
    </message>
    <message>
        <source>It is not clear what the rows are: please choose what the file holds.</source>
        <translation>不清楚各行是什么：请选择文件的内容。</translation>
    </message>
    <message>
        <source>The dates can be read in several orders: please check.</source>
        <translation>日期可按多种顺序读取：请检查。</translation>
    </message>
    <message>
        <source>The numbers can be read in two ways: please check the decimal mark.</source>
        <translation>数字可按两种方式读取：请检查小数点。</translation>
    </message>
</context>
<context>
    <name>lotboard::ImportListModel</name>
    <message>
        <source>Undone %1</source>
        <translation>已撤销 %1</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Bad rows</source>
        <translation>错误行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>lotboard::ImportListView</name>
    <message>
        <source>Import taken back: %1 records removed, %2 as they were before.</source>
        <translation>导入已撤销：移除 %1 条记录，%2 条恢复原状。</translation>
    </message>
    <message>
        <source>The import was not undone</source>
        <translation>导入没有撤销</translation>
    </message>
    <message>
        <source>The imports cannot be shown</source>
        <translation>无法显示导入记录</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>还没有导入过</translation>
    </message>
    <message>
        <source>Import a CSV file of your CRM, or the ADF mails of a lead provider. You see what would happen before anything is saved, and can take it back afterwards. You can also drop a file onto the window.</source>
        <translation>导入 CRM 的 CSV 文件或线索提供方的 ADF 邮件。保存之前会先显示将发生什么，之后也可以撤销。也可以把文件拖到窗口上。</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>撤销导入 %1？</translation>
    </message>
    <message>
        <source>%1 records that it added are removed, and %2 that it changed become what they were. If one of them was changed since, nothing happens at all.</source>
        <translation>其新增的 %1 条记录将被移除，修改的 %2 条恢复原状。如果其中有记录此后被修改过，则什么也不做。</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>正在撤销导入…</translation>
    </message>
</context>
<context>
    <name>lotboard::ImportProblemModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题所在</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中的值</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>已跳过</translation>
    </message>
</context>
<context>
    <name>lotboard::ImportReportStep</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>New sources: %1</source>
        <translation>新的来源：%1</translation>
    </message>
    <message>
        <source>New campaigns: %1</source>
        <translation>新的营销活动：%1</translation>
    </message>
    <message>
        <source>New people: %1</source>
        <translation>新的人员：%1</translation>
    </message>
    <message>
        <source>The import was taken back. Everything is as it was before.</source>
        <translation>导入已撤销，一切恢复原状。</translation>
    </message>
    <message>
        <source>Problems: the first %1 of %2</source>
        <translation>问题：%2 个中的前 %1 个</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>Save problems as CSV</source>
        <translation>把问题存为 CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件(*.csv)</translation>
    </message>
    <message>
        <source>Problems saved to %1</source>
        <translation>问题已存到 %1</translation>
    </message>
</context>
<context>
    <name>lotboard::ImportWizard</name>
    <message>
        <source>Which file, and what does it hold?</source>
        <translation>哪个文件？内容是什么？</translation>
    </message>
    <message>
        <source>Which column holds what?</source>
        <translation>每一列是什么？</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>将会发生什么</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Going through the rows…</source>
        <translation>正在逐行处理…</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>CSV and ADF files (*.csv *.txt *.tsv *.tab *.adf *.xml *.eml);;All files (*)</source>
        <translation>CSV 和 ADF 文件(*.csv *.txt *.tsv *.tab *.adf *.xml *.eml);;所有文件(*)</translation>
    </message>
    <message>
        <source>File %1 of %2 · %3</source>
        <comment>its place in the queue, then the step</comment>
        <translation>第 %1 个文件，共 %2 个 · %3</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next file</source>
        <translation>下一个文件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>lotboard::ImportWizardModel</name>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>该文件没有新内容。</translation>
    </message>
    <message>
        <source>Added %1 and changed %2 records.</source>
        <translation>已新增 %1 条、修改 %2 条记录。</translation>
    </message>
    <message>
        <source>This will add %1 and change %2 records.</source>
        <translation>将新增 %1 条、修改 %2 条记录。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are already there as they are.</source>
        <translation>
            <numerusform>%Ln 条已存在且相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows cannot be imported; they are listed below.</source>
        <translation>%2 行中有 %1 行无法导入，列于下方。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of totals are passed over.</source>
        <translation>
            <numerusform>已跳过 %Ln 个合计行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::KeyButton</name>
    <message>
        <source>Key: %1</source>
        <translation>按键：%1</translation>
    </message>
</context>
<context>
    <name>lotboard::KnownCustomerModel</name>
    <message>
        <source>same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>邮箱相同</translation>
    </message>
    <message>
        <source>same name and postal code</source>
        <translation>姓名和邮编相同</translation>
    </message>
    <message>
        <source>near name and phone</source>
        <translation>姓名和电话接近</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>姓名相似</translation>
    </message>
</context>
<context>
    <name>lotboard::KnownCustomersBox</name>
    <message>
        <source>Linked to %1: nothing is stored twice.</source>
        <translation>已关联到 %1：不会重复保存。</translation>
    </message>
    <message>
        <source>Their lead of %1 is not at its end. Go on with it unless they ask for something else.</source>
        <translation>该客户 %1 的线索尚未结束。除非客户另有所求，请继续跟进那一条。</translation>
    </message>
    <message>
        <source>Their last lead, of %1, is at its end or quiet for long: this is a new one.</source>
        <translation>该客户的上一条线索（%1）已结束或久无动静：这是一条新线索。</translation>
    </message>
</context>
<context>
    <name>lotboard::LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
</context>
<context>
    <name>lotboard::LeadActions</name>
    <message>
        <source>Ctrl+Z takes it back</source>
        <translation>Ctrl+Z 可撤销</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>The lead cannot be opened</source>
        <translation>无法打开线索</translation>
    </message>
</context>
<context>
    <name>lotboard::LeadBeginning</name>
    <message>
        <source>The customer cannot be shown</source>
        <translation>无法显示客户</translation>
    </message>
    <message>
        <source>The vehicle cannot be shown</source>
        <translation>无法显示车辆</translation>
    </message>
    <message>
        <source>No lead speaks of it</source>
        <translation>没有线索提到它</translation>
    </message>
    <message>
        <source>The vehicle is not in stock any more, and no lead that you see speaks of it.</source>
        <translation>该车已不在库存中，您能看到的线索都没有提到它。</translation>
    </message>
    <message>
        <source>The vehicle is in stock, and no lead that you see speaks of it.</source>
        <translation>该车在库存中，您能看到的线索都没有提到它。</translation>
    </message>
</context>
<context>
    <name>lotboard::LeadBulkEditing</name>
    <message>
        <source>The same enquiry came twice</source>
        <translation>同一咨询来了两次</translation>
    </message>
    <message>
        <source>The same enquiry came from another source</source>
        <translation>同一咨询来自另一来源</translation>
    </message>
    <message>
        <source>Entered by hand and by an import</source>
        <translation>手工录入和导入各一次</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>垃圾信息</translation>
    </message>
    <message>
        <source>Wrong number or address</source>
        <translation>号码或地址有误</translation>
    </message>
    <message>
        <source>Looks for a job</source>
        <translation>求职</translation>
    </message>
    <message>
        <source>Service, not sales</source>
        <translation>售后而非销售</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>测试</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <translation>
            <numerusform>%Ln 条已关闭</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln whose customer does not want to be contacted</source>
        <translation>
            <numerusform>%Ln 条的客户不希望被联系</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>略去：%1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Assign leads</source>
        <translation>分配线索</translation>
    </message>
    <message>
        <source>Who looks after the selected leads?</source>
        <translation>由谁负责所选线索？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) assigned to %1</source>
        <translation>
            <numerusform>%Ln 条线索已分配给 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark leads as %1</source>
        <translation>把线索标为%1</translation>
    </message>
    <message>
        <source>Why? Such leads do not count in the rates; the reason is kept.</source>
        <translation>为什么？此类线索不计入比率；原因会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) marked as %1</source>
        <translation>
            <numerusform>%Ln 条线索已标为%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to follow-up plan</source>
        <translation>加入跟进计划</translation>
    </message>
    <message>
        <source>There is no follow-up plan yet. A manager makes one under Follow-up plans.</source>
        <translation>还没有跟进计划。经理可在“跟进计划”页新建。</translation>
    </message>
    <message>
        <source>Which plan begins now with the selected leads? It takes the place of the one that they follow.</source>
        <translation>所选线索现在开始哪个计划？它将取代正在执行的计划。</translation>
    </message>
    <message>
        <source>Beginning the plan…</source>
        <translation>正在开始计划…</translation>
    </message>
    <message>
        <source>No plan was begun</source>
        <translation>没有开始任何计划</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) added to the plan %1</source>
        <translation>
            <numerusform>%Ln 条线索已加入计划“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>added; left out</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Changing the leads…</source>
        <translation>正在修改线索…</translation>
    </message>
    <message>
        <source>The leads were not changed</source>
        <translation>线索没有修改</translation>
    </message>
</context>
<context>
    <name>lotboard::LeadBulkMenu</name>
    <message>
        <source>&amp;Assign to…</source>
        <translation>分配给(&amp;A)…</translation>
    </message>
    <message>
        <source>Add to follow-up &amp;plan…</source>
        <translation>加入跟进计划(&amp;P)…</translation>
    </message>
    <message>
        <source>Mark as &amp;invalid…</source>
        <translation>标为无效(&amp;I)…</translation>
    </message>
    <message>
        <source>Mark as &amp;duplicate…</source>
        <translation>标为重复(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Save as C&amp;SV…</source>
        <translation>存为 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>%1 selected ▾</source>
        <translation>已选 %1 条 ▾</translation>
    </message>
</context>
<context>
    <name>lotboard::LeadChooser</name>
    <message>
        <source>&amp;Sources (none ticked: all)</source>
        <translation>来源（都不勾选：全部）(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;People (none ticked: all)</source>
        <translation>人员（都不勾选：全部）(&amp;P)</translation>
    </message>
    <message>
        <source>Te&amp;rritories (none ticked: all)</source>
        <translation>区域（都不勾选：全部）(&amp;R)</translation>
    </message>
</context>
<context>
    <name>lotboard::LeadDetail</name>
    <message>
        <source>%1: %2</source>
        <comment>status: reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>None like it in stock</source>
        <translation>库存中没有同款</translation>
    </message>
    <message>
        <source>%1, on the lot since %2</source>
        <translation>%1，自 %2 在库</translation>
    </message>
    <message>
        <source>In stock: %1</source>
        <translation>在库：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n like it in stock, the oldest: %1</source>
        <translation>
            <numerusform>库存有 %n 台同款，最早的：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>no attempt yet</source>
        <translation>尚未联系</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s), no contact</source>
        <translation>
            <numerusform>已尝试 %n 次，未联系上</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>无姓名</translation>
    </message>
</context>
<context>
    <name>lotboard::LeadDetailPanel</name>
    <message>
        <source>Choose one in the table to see all that happened to it.</source>
        <translation>在表中选择一条，查看其全部经过。</translation>
    </message>
    <message>
        <source>No lead chosen</source>
        <translation>未选择线索</translation>
    </message>
    <message>
        <source>This lead cannot be shown</source>
        <translation>无法显示该线索</translation>
    </message>
    <message>
        <source>Vehicle not said</source>
        <translation>未说明车辆</translation>
    </message>
    <message>
        <source>Source not known</source>
        <translation>来源未知</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Assigned to: %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>收到时间：%1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>编号：%1</translation>
    </message>
</context>
<context>
    <name>lotboard::LeadEditDialog</name>
    <message>
        <source>Edit lead</source>
        <translation>编辑线索</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新建线索</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>保持原值</translation>
    </message>
</context>
<context>
    <name>lotboard::LeadEditing</name>
    <message>
        <source>new lead of %1</source>
        <translation>%1 的新线索</translation>
    </message>
    <message>
        <source>edit of %1</source>
        <translation>对 %1 的编辑</translation>
    </message>
    <message>
        <source>The lead was not saved</source>
        <translation>线索没有保存</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>contact wishes of %1</source>
        <translation>%1 的联系意愿</translation>
    </message>
    <message>
        <source>This lead was changed by somebody else while you edited it.</source>
        <translation>您编辑期间，该线索已被他人修改。</translation>
    </message>
</context>
<context>
    <name>lotboard::LeadExporter</name>
    <message>
        <source>Copying…</source>
        <translation>正在复制…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) copied</source>
        <translation>
            <numerusform>已复制 %n 条线索</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>存为 CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件(*.csv)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) saved to %1</source>
        <translation>
            <numerusform>已把 %n 条线索存到 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::LeadFilterBar</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Only received %1</source>
        <comment>a period</comment>
        <translation>仅收到于 %1</translation>
    </message>
</context>
<context>
    <name>lotboard::LeadList</name>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <comment>all leads of the store</comment>
        <translation>
            <numerusform>%n 条线索</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 leads</source>
        <translation>%1 / %2 条线索</translation>
    </message>
</context>
<context>
    <name>lotboard::LeadLogging</name>
    <message>
        <source>a lead</source>
        <translation>一条线索</translation>
    </message>
</context>
<context>
    <name>lotboard::LeadTableModel</name>
    <message>
        <source>taking names of customers out of the program</source>
        <translation>把客户姓名带出程序</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>无姓名</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>New/used</source>
        <translation>新/二手</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>联系尝试</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>接触</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近接触</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>lotboard::LeadTimelineModel</name>
    <message>
        <source>Lead received</source>
        <translation>收到线索</translation>
    </message>
    <message>
        <source>Status set to %1</source>
        <translation>状态设为%1</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>接触</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Appointment moved to %1</source>
        <translation>预约改到 %1</translation>
    </message>
    <message>
        <source>Appointment set for %1</source>
        <translation>预约定于 %1</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>showed</source>
        <translation>已到店</translation>
    </message>
    <message>
        <source>no show</source>
        <translation>未到店</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Came back to the store (be-back)</source>
        <translation>再次到店</translation>
    </message>
    <message>
        <source>Came to the store</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Test drive</source>
        <translation>试驾</translation>
    </message>
    <message>
        <source>Written up</source>
        <translation>已报价</translation>
    </message>
    <message>
        <source>show</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>同意情况：%1</translation>
    </message>
    <message>
        <source>May be contacted again</source>
        <translation>可以再次联系</translation>
    </message>
    <message>
        <source>Does not want to be contacted</source>
        <translation>不希望被联系</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>成交单 %1</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>sale</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Deal unwound</source>
        <translation>成交单退车</translation>
    </message>
    <message>
        <source>unwound</source>
        <translation>已退车</translation>
    </message>
</context>
<context>
    <name>lotboard::LeadsPage</name>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Looking through the leads…</source>
        <translation>正在查找线索…</translation>
    </message>
    <message>
        <source>The leads cannot be shown</source>
        <translation>无法显示线索</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>No lead is like this</source>
        <translation>没有符合的线索</translation>
    </message>
    <message>
        <source>Take away a filter, or search for something shorter.</source>
        <translation>请移除一个筛选，或缩短搜索词。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>还没有线索</translation>
    </message>
    <message>
        <source>Import them from a file of your CRM or of a lead provider, or enter one by hand.</source>
        <translation>从 CRM 或线索提供方的文件导入，或手工录入一条。</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新建线索</translation>
    </message>
</context>
<context>
    <name>lotboard::LeakTableModel</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a cause and its meaning</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>lotboard::LeaksModel</name>
    <message>
        <source>Too few leads to judge: grey. %1</source>
        <translation>线索太少，无法判断：灰色。%1</translation>
    </message>
    <message>
        <source>The baseline is no longer there. Choose another one.</source>
        <translation>该基线已不存在。请选择其他基线。</translation>
    </message>
    <message>
        <source>Choose a period that has one before it, such as this month, in the bar above.</source>
        <translation>请在上方选择之前有对应时段的时段，例如本月。</translation>
    </message>
</context>
<context>
    <name>lotboard::LeaksView</name>
    <message>
        <source>Look at the leads of the baseline</source>
        <translation>查看该基线的线索</translation>
    </message>
    <message>
        <source>Where the change comes from</source>
        <translation>变化来自哪里</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>按来源</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>按人员</translation>
    </message>
    <message>
        <source>Open a store, or make one, to see why it sells more or less than before.</source>
        <translation>打开或新建门店，查看为何比之前卖得更多或更少。</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>没有可对比的时段</translation>
    </message>
    <message>
        <source>No leads and no sales in either period</source>
        <translation>两个时段都没有线索和成交</translation>
    </message>
    <message>
        <source>Choose another period, or take filters away.</source>
        <translation>请选择其他时段，或移除筛选。</translation>
    </message>
    <message>
        <source>Against the period compared with</source>
        <translation>对比所选的对比时段</translation>
    </message>
    <message>
        <source>Against the goals</source>
        <translation>对比目标</translation>
    </message>
    <message>
        <source>Against the baseline %1</source>
        <translation>对比基线“%1”</translation>
    </message>
</context>
<context>
    <name>lotboard::LineChart</name>
    <message>
        <source>%1 by %2</source>
        <comment>y by x</comment>
        <translation>%1（按%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of the x axis and a place on it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lotboard::LockPage</name>
    <message>
        <source>The two are not the same. Type the new password twice.</source>
        <translation>两次输入不一致。请输入两次新密码。</translation>
    </message>
    <message>
        <source>Looking up who signs in here…</source>
        <translation>正在查找可在此登录的人员…</translation>
    </message>
</context>
<context>
    <name>lotboard::LongForecastModel</name>
    <message>
        <source>A forecast takes thirteen whole months of data, and there are %1.</source>
        <translation>预测需要十三个整月的数据，目前有 %1 个。</translation>
    </message>
    <message>
        <source>Open a store, or make one, to see what to expect.</source>
        <translation>打开或新建门店，查看可预期的结果。</translation>
    </message>
    <message>
        <source>The figures appear in a moment.</source>
        <translation>数字马上显示。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>4 of 5 times</source>
        <translation>五次中有四次</translation>
    </message>
    <message>
        <source>19 of 20 times</source>
        <translation>二十次中有十九次</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>method, its form</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (taken)</source>
        <translation>%1（采用）</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Error (MASE)</source>
        <translation>误差（MASE）</translation>
    </message>
    <message>
        <source>Within 80 %</source>
        <translation>80% 区间命中</translation>
    </message>
    <message>
        <source>Within 95 %</source>
        <translation>95% 区间命中</translation>
    </message>
    <message>
        <source>Method: %1. It erred least when it had to forecast months that are known by now.</source>
        <translation>方法：%1。在预测现已知晓的月份时，它误差最小。</translation>
    </message>
    <message>
        <source>Method: %1. No other method erred less on months that are known by now.</source>
        <translation>方法：%1。在现已知晓的月份上，没有其他方法误差更小。</translation>
    </message>
    <message>
        <source>Method: %1. There are too few months to try out others: it takes %2.</source>
        <translation>方法：%1。月份太少，无法试用其他方法：需要 %2 个。</translation>
    </message>
    <message>
        <source>A year ahead from each of %1 months, knowing only those before. The error is measured by that of taking last year&apos;s months; less is better.</source>
        <translation>从 %1 个月中的每个月起、只用之前的数据预测一年。误差以照搬去年同月的误差为单位；越小越好。</translation>
    </message>
</context>
<context>
    <name>lotboard::LongForecastView</name>
    <message>
        <source>Month by month</source>
        <translation>逐月</translation>
    </message>
    <message>
        <source>How the methods did</source>
        <translation>各方法的表现</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>可预期的结果</translation>
    </message>
    <message>
        <source>dark band: 4 of 5 times, pale band: 19 of 20 times</source>
        <translation>深色带：五次中有四次；浅色带：二十次中有十九次</translation>
    </message>
    <message>
        <source>There is no forecast yet</source>
        <translation>还没有预测</translation>
    </message>
</context>
<context>
    <name>lotboard::MainWindow</name>
    <message>
        <source>It was not taken back</source>
        <translation>没有撤销</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>撤销(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Take back: %1</source>
        <translation>撤销(&amp;T)：%1</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>重做(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Make again: %1</source>
        <translation>重做(&amp;M)：%1</translation>
    </message>
    <message>
        <source>The language stays: save or clear what you are typing first.</source>
        <translation>语言没有更改：请先保存或清除正在输入的内容。</translation>
    </message>
    <message>
        <source>Saved: %1. Ctrl+Z takes it back.</source>
        <translation>已保存：%1。Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>%1 – Lotboard</source>
        <translation>%1 – Lotboard</translation>
    </message>
    <message>
        <source>Data from %1</source>
        <translation>%1 的数据</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>已登录：%1</translation>
    </message>
    <message>
        <source>Nobody signs in</source>
        <translation>无需登录</translation>
    </message>
    <message>
        <source>Lock Ctrl+L</source>
        <translation>锁定 Ctrl+L</translation>
    </message>
    <message>
        <source>Who opens the program works as the manager.</source>
        <translation>打开程序的人以经理身份工作。</translation>
    </message>
    <message>
        <source>No store is open that a file could be imported into. Open one first.</source>
        <translation>没有打开可导入文件的门店。请先打开一个。</translation>
    </message>
    <message>
        <source>%1 is a store and not a file to import. File &gt; Open store opens it.</source>
        <translation>%1 是门店而不是要导入的文件。请用“文件 &gt; 打开门店”打开。</translation>
    </message>
    <message>
        <source>The page “%1”</source>
        <translation>页面“%1”</translation>
    </message>
    <message>
        <source>the page “%1” was not ready in time</source>
        <translation>页面“%1”没有及时就绪</translation>
    </message>
</context>
<context>
    <name>lotboard::MergeDialog</name>
    <message>
        <source>%1 and %2: %3.</source>
        <comment>two names: why they may be one</comment>
        <translation>%1 和 %2：%3。</translation>
    </message>
    <message>
        <source>Make them &amp;one</source>
        <translation>合并为一个(&amp;O)</translation>
    </message>
</context>
<context>
    <name>lotboard::MergeModel</name>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name or business</source>
        <translation>姓或公司</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>请勿联系</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Was here first</source>
        <translation>先有的客户</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>另一个</translation>
    </message>
</context>
<context>
    <name>lotboard::MonthPace</name>
    <message>
        <source>%1, %2</source>
        <comment>metric, month</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>metric, currency</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>迄今</translation>
    </message>
    <message>
        <source>selling day %1 of %2</source>
        <translation>第 %1 个营业日，共 %2 个</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>%1 to %2 likely</source>
        <translation>可能在 %1 至 %2</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>for the whole month</source>
        <translation>整月</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Chance of the goal</source>
        <translation>达成目标的概率</translation>
    </message>
    <message>
        <source>of ending at %1 or above</source>
        <translation>月末达到 %1 或以上</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>所需</translation>
    </message>
    <message numerus="yes">
        <source>on each of %n selling day(s) left</source>
        <translation>
            <numerusform>剩余 %n 个营业日，每日所需</numerusform>
        </translation>
    </message>
    <message>
        <source>Run rate</source>
        <translation>日均推算</translation>
    </message>
    <message>
        <source>if the days go on as on average so far</source>
        <translation>若之后每日与迄今平均相同</translation>
    </message>
    <message>
        <source>The history is too short to learn how the days of this store go: that takes %1 days with %2 cases before the month. Until then there is the run rate, without an interval. Import older months to have a forecast now.</source>
        <translation>历史太短，无法学习该门店每日的规律：本月之前需要 %1 天、%2 例。在此之前只有日均推算，没有区间。导入更早的月份即可立即得到预测。</translation>
    </message>
    <message>
        <source>No goal is set for this month. Set one below to see the chance of reaching it, and what each selling day must bring.</source>
        <translation>本月没有设目标。在下方设置，即可看到达成的概率和每个营业日所需的数量。</translation>
    </message>
    <message>
        <source>From every selling day of the last %1 months: the forecast was off by %2 (%3), the run rate by %4 (%5). The month ended between P10 and P90 in %6 of the cases; it should be about %7.</source>
        <translation>从最近 %1 个月的每个营业日看：预测平均偏差 %2（%3），日均推算偏差 %4（%5）。月末落在 P10 与 P90 之间的占 %6，应约为 %7。</translation>
    </message>
    <message>
        <source>history too short</source>
        <translation>历史太短</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>月末</translation>
    </message>
    <message>
        <source>Forecast off by</source>
        <translation>预测偏差</translation>
    </message>
    <message>
        <source>in %</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Run rate off by</source>
        <translation>日均推算偏差</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>命中</translation>
    </message>
</context>
<context>
    <name>lotboard::MonthReportModel</name>
    <message numerus="yes">
        <source>%Ln phone number(s)</source>
        <translation>
            <numerusform>%Ln 个电话号码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail address(es)</source>
        <translation>
            <numerusform>%Ln 个邮箱</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of leads.csv, as the customers do not want to be contacted by them: %1.</source>
        <translation>因客户不希望以此被联系，leads.csv 中已略去：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::NewBaselineDialog</name>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>First baseline</source>
        <translation>首个基线</translation>
    </message>
    <message>
        <source>Give the baseline a name.</source>
        <translation>请为基线命名。</translation>
    </message>
    <message>
        <source>Another baseline has this name already.</source>
        <translation>已有同名的基线。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>最后一天早于第一天。</translation>
    </message>
    <message>
        <source>These leads have not had a week yet: choose earlier days.</source>
        <translation>这些线索还不满一周：请选择更早的日期。</translation>
    </message>
</context>
<context>
    <name>lotboard::NewPlanDialog</name>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Every internet lead gets two calls in the first hour</source>
        <translation>每条网络线索在第一小时内打两次电话</translation>
    </message>
    <message>
        <source>The baseline has %1 (%2). The smaller the change you aim at, the more leads it takes to see it.</source>
        <translation>基线为 %1（%2）。目标变化越小，需要越多线索才能看出。</translation>
    </message>
    <message>
        <source>The baseline has no figure of it.</source>
        <translation>基线没有它的数字。</translation>
    </message>
    <message>
        <source>Give the plan a name.</source>
        <translation>请为计划命名。</translation>
    </message>
    <message>
        <source>Another plan has this name already.</source>
        <translation>已有同名的计划。</translation>
    </message>
    <message>
        <source>Say what changes, so that it can be kept or undone.</source>
        <translation>请写明改变了什么，以便保留或撤回。</translation>
    </message>
    <message>
        <source>A plan begins after its baseline has ended.</source>
        <translation>计划在其基线结束之后开始。</translation>
    </message>
    <message>
        <source>The baseline has no figure of this metric: choose another.</source>
        <translation>基线没有该指标的数字：请选择其他指标。</translation>
    </message>
</context>
<context>
    <name>lotboard::NewStoreDialog</name>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Who opens the program works as the manager. It can be changed on the page Team.</source>
        <translation>打开程序的人以经理身份工作。可在“团队”页更改。</translation>
    </message>
    <message numerus="yes">
        <source>A password of at least %n letter(s); a short sentence is easy to remember.</source>
        <translation>
            <numerusform>密码至少 %n 个字符；短句容易记住。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the others their names and passwords on the page Team.</source>
        <translation>其他人的登录名和密码可在“团队”页设置。</translation>
    </message>
    <message>
        <source>The two passwords are not the same yet.</source>
        <translation>两次密码还不一致。</translation>
    </message>
</context>
<context>
    <name>lotboard::NoStorePage</name>
    <message>
        <source>No store is open</source>
        <translation>没有打开门店</translation>
    </message>
    <message>
        <source>Make a new store and import your leads, open one that exists, or look around with demo data first.</source>
        <translation>新建门店并导入线索，打开已有门店，或先用演示数据看看。</translation>
    </message>
    <message>
        <source>New store…</source>
        <translation>新建门店…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Try demo data</source>
        <translation>试用演示数据</translation>
    </message>
</context>
<context>
    <name>lotboard::PaceFanModel</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>迄今</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Run rate</source>
        <translation>日均推算</translation>
    </message>
    <message>
        <source>P10</source>
        <translation>P10</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
</context>
<context>
    <name>lotboard::PaceModel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Units so far</source>
        <translation>迄今台数</translation>
    </message>
    <message>
        <source>Goal line</source>
        <translation>目标线</translation>
    </message>
    <message>
        <source>Run rate</source>
        <translation>日均推算</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>P10</source>
        <translation>P10</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Units sold, %1</source>
        <translation>售出台数，%1</translation>
    </message>
    <message>
        <source>Expected: %1, likely %2 to %3.</source>
        <translation>预计：%1，可能在 %2 至 %3。</translation>
    </message>
    <message>
        <source>Chance of reaching the goal: %1.</source>
        <translation>达成目标的概率：%1。</translation>
    </message>
    <message>
        <source>No goal is set for this month.</source>
        <translation>本月没有设目标。</translation>
    </message>
    <message>
        <source>%1 sold, goal %2.</source>
        <translation>已售 %1，目标 %2。</translation>
    </message>
    <message>
        <source>%1 units ahead of the goal line.</source>
        <translation>领先目标线 %1 台。</translation>
    </message>
    <message>
        <source>%1 units behind the goal line.</source>
        <translation>落后目标线 %1 台。</translation>
    </message>
    <message>
        <source>%1 Needed: %2 a selling day to reach %3.</source>
        <translation>%1所需：每个营业日 %2，才能达到 %3。</translation>
    </message>
</context>
<context>
    <name>lotboard::PasswordDialog</name>
    <message>
        <source>Set password</source>
        <translation>设置密码</translation>
    </message>
    <message numerus="yes">
        <source>At least %n letter(s); a short sentence is easy to remember.</source>
        <translation>
            <numerusform>至少 %n 个字符；短句容易记住。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>两次输入还不一致。</translation>
    </message>
</context>
<context>
    <name>lotboard::PersonCombo</name>
    <message>
        <source>My work</source>
        <translation>我的工作</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
</context>
<context>
    <name>lotboard::PlanBoard</name>
    <message>
        <source>changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>new baseline %1</source>
        <translation>新基线“%1”</translation>
    </message>
    <message>
        <source>new plan %1</source>
        <translation>新计划“%1”</translation>
    </message>
    <message>
        <source>new baseline from the plan %1</source>
        <translation>由计划“%1”设立新基线</translation>
    </message>
    <message>
        <source>end of the plan %1</source>
        <translation>结束计划“%1”</translation>
    </message>
    <message>
        <source>verdict on the plan %1</source>
        <translation>计划“%1”的结论</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>冻结值</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Cases now</source>
        <translation>现在的条数</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>此后的变化</translation>
    </message>
</context>
<context>
    <name>lotboard::PlanDialog</name>
    <message>
        <source>Edit follow-up plan</source>
        <translation>编辑跟进计划</translation>
    </message>
    <message>
        <source>New follow-up plan</source>
        <translation>新建跟进计划</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 (now in %2)</source>
        <comment>source, plan</comment>
        <translation>%1（目前在“%2”中）</translation>
    </message>
    <message>
        <source>Give the plan a name.</source>
        <translation>请为计划命名。</translation>
    </message>
    <message>
        <source>Another plan has this name already.</source>
        <translation>已有同名的计划。</translation>
    </message>
    <message>
        <source>Add a step.</source>
        <translation>请添加步骤。</translation>
    </message>
    <message>
        <source>Say for each step what is to be done.</source>
        <translation>请写明每一步要做什么。</translation>
    </message>
</context>
<context>
    <name>lotboard::PlanListModel</name>
    <message>
        <source>day %1 %2</source>
        <comment>day of the plan, channel</comment>
        <translation>第 %1 天 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between steps of a plan</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>None: only by hand</source>
        <translation>无：仅手工加入</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of sources</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>改进计划</translation>
    </message>
    <message>
        <source>New leads from</source>
        <translation>新线索来源</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>lotboard::PlanWeekModel</name>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>条数</translation>
    </message>
</context>
<context>
    <name>lotboard::PlansPage</name>
    <message>
        <source>%1, %2</source>
        <comment>metric, unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>改进计划</translation>
    </message>
    <message>
        <source>by week of the lead&apos;s arrival; band: 95% interval</source>
        <translation>按线索到达的周；色带：95% 区间</translation>
    </message>
    <message>
        <source>Frozen against now</source>
        <translation>冻结值与现在对比</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>the line moves only where something really changed</source>
        <translation>只有真正发生变化时线才移动</translation>
    </message>
    <message>
        <source>Did it move the needle?</source>
        <translation>是否见效？</translation>
    </message>
    <message>
        <source>baseline against plan, by lead date, leads old enough to count</source>
        <translation>基线与计划对比，按线索日期，只计已满观察期的线索</translation>
    </message>
    <message>
        <source>%1 by week</source>
        <translation>%1（按周）</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>基线 %1</translation>
    </message>
    <message>
        <source>Plan starts %1</source>
        <translation>计划开始于 %1</translation>
    </message>
    <message>
        <source>First day of the leads</source>
        <translation>线索的第一天</translation>
    </message>
    <message>
        <source>Freeze a baseline first</source>
        <translation>先冻结一个基线</translation>
    </message>
    <message>
        <source>A baseline keeps the figures of some weeks as they are now. Then change one thing, call it a plan, and see here whether it moved the needle.</source>
        <translation>基线把若干周的数字按现在的样子保留。然后改变一件事，作为计划，在这里看它是否见效。</translation>
    </message>
    <message>
        <source>Freeze the last 13 weeks…</source>
        <translation>冻结最近 13 周…</translation>
    </message>
    <message>
        <source>There is a baseline, and no plan yet</source>
        <translation>已有基线，还没有计划</translation>
    </message>
    <message>
        <source>A plan says what changes, from when and for which leads, and which number it is to move. Its leads are compared with those of the baseline.</source>
        <translation>计划说明从何时起、对哪些线索改变什么，以及要推动哪个数字。其线索与基线的线索对比。</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>新建计划…</translation>
    </message>
    <message>
        <source>Make it the new baseline: its figures are frozen</source>
        <translation>设为新基线：冻结其数字</translation>
    </message>
    <message>
        <source>Stop it and go back to how it was</source>
        <translation>停止并恢复原来的做法</translation>
    </message>
    <message>
        <source>Go on, and keep today&apos;s verdict</source>
        <translation>继续，并保留今天的结论</translation>
    </message>
    <message>
        <source>Decide on the plan</source>
        <translation>对计划作出决定</translation>
    </message>
    <message>
        <source>There is no clear verdict yet.</source>
        <translation>还没有明确的结论。</translation>
    </message>
</context>
<context>
    <name>lotboard::QueueActions</name>
    <message>
        <source>Put off until</source>
        <translation>推迟到</translation>
    </message>
    <message>
        <source>putting off %1</source>
        <translation>推迟 %1</translation>
    </message>
    <message>
        <source>Was put off until now</source>
        <translation>已推迟到现在</translation>
    </message>
    <message>
        <source>skipping %1</source>
        <translation>跳过 %1</translation>
    </message>
    <message>
        <source>Passed over in the queue</source>
        <translation>已在队列中跳过</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>重新分配</translation>
    </message>
    <message>
        <source>Whose is the lead of %1?</source>
        <translation>%1 的线索由谁负责？</translation>
    </message>
    <message>
        <source>reassigning %1</source>
        <translation>重新分配 %1</translation>
    </message>
    <message>
        <source>walk-in of %1</source>
        <translation>%1 自然到店</translation>
    </message>
</context>
<context>
    <name>lotboard::QueueModel</name>
    <message>
        <source>No name</source>
        <translation>无姓名</translation>
    </message>
</context>
<context>
    <name>lotboard::ReachModel</name>
    <message>
        <source>all hours</source>
        <translation>全部小时</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全部日子</translation>
    </message>
    <message>
        <source>%1, %2: closed, no attempt</source>
        <translation>%1，%2：不营业，没有尝试</translation>
    </message>
    <message>
        <source>%1, %2: no attempt</source>
        <translation>%1，%2：没有尝试</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 attempts reached the customer, %5 (95% interval: %6 to %7)</source>
        <translation>%1，%2：%4 次尝试中有 %3 次联系上客户，%5（95% 区间：%6 至 %7）</translation>
    </message>
    <message>
        <source>%1. Too few to judge.</source>
        <translation>%1。样本太少，无法判断。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>lotboard::RecordListModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>编号</translation>
    </message>
</context>
<context>
    <name>lotboard::ReminderDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>lotboard::PaperView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>lotboard::ReportsPage</name>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>正在排版…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>已把 %n 个文件存到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>saved; left out</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>报表没有保存</translation>
    </message>
    <message>
        <source>Schedule of reports</source>
        <translation>定期报表</translation>
    </message>
    <message>
        <source>The schedule was not saved</source>
        <translation>定期报表没有保存</translation>
    </message>
    <message>
        <source>The schedule is saved</source>
        <translation>定期报表已保存</translation>
    </message>
    <message>
        <source>No report is made by itself any more</source>
        <translation>不再自动生成报表</translation>
    </message>
    <message>
        <source>Left out, because your role may not take names of customers out of the program: %1.</source>
        <translation>已略去：您的角色不能把客户姓名带出程序：%1。</translation>
    </message>
    <message>
        <source>Fields that say “withheld”: %1</source>
        <translation>写着“不公开”的字段：%1</translation>
    </message>
    <message>
        <source>still running: up to today</source>
        <translation>仍在进行：截至今天</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>正在生成报表…</translation>
    </message>
    <message>
        <source>There is nothing to report yet</source>
        <translation>还没有可报告的内容</translation>
    </message>
    <message>
        <source>Import leads or sales first. Each month then has its report here, as it is written into files.</source>
        <translation>请先导入线索或成交。之后每个月的报表都在这里，与写入文件的相同。</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>There is no report to show</source>
        <translation>没有可显示的报表</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>选择月份</translation>
    </message>
    <message>
        <source>Its figures, leads and sales are shown here as they are written into files.</source>
        <translation>这里显示其数字、线索和成交，与写入文件的相同。</translation>
    </message>
    <message>
        <source>Save the report of %1</source>
        <translation>保存 %1 的报表</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>正在保存报表…</translation>
    </message>
</context>
<context>
    <name>lotboard::ResponseModel</name>
    <message>
        <source>%1: %2 of %3 leads were contacted, %4 (95% interval: %5 to %6)</source>
        <translation>%1：%3 条线索中接触了 %2 条，%4（95% 区间：%5 至 %6）</translation>
    </message>
    <message>
        <source>%1. Too few to judge.</source>
        <translation>%1。样本太少，无法判断。</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Contacted, with 95% interval</source>
        <translation>已接触，含 95% 区间</translation>
    </message>
</context>
<context>
    <name>lotboard::RestatedDialog</name>
    <message>
        <source>Frozen against now</source>
        <translation>冻结值与现在对比</translation>
    </message>
    <message>
        <source>%1: as it was frozen, and what the same leads give now. What was frozen stays.</source>
        <translation>%1：冻结时的样子，以及同样的线索现在得出的结果。冻结的不变。</translation>
    </message>
</context>
<context>
    <name>lotboard::ResultTableModel</name>
    <message>
        <source>Before: %1 (%2)</source>
        <translation>之前：%1（%2）</translation>
    </message>
    <message>
        <source>Too few to judge</source>
        <translation>样本太少</translation>
    </message>
    <message>
        <source>Not ripe: some leads have not had their time yet</source>
        <translation>尚未成熟：部分线索还没有到期</translation>
    </message>
    <message>
        <source>Expected in the end: %1</source>
        <translation>预计最终值：%1</translation>
    </message>
    <message>
        <source>Above 100%: events of earlier leads are among them</source>
        <translation>超过 100%：其中包含较早线索的事件</translation>
    </message>
    <message>
        <source>Click for the records behind it</source>
        <translation>点击查看背后的记录</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>metric and unit</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>lotboard::ScheduleDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Where the reports go</source>
        <translation>报表存放位置</translation>
    </message>
    <message>
        <source>Choose a folder for the reports.</source>
        <translation>请选择存放报表的文件夹。</translation>
    </message>
</context>
<context>
    <name>lotboard::ScorecardTableModel</name>
    <message>
        <source>The person&apos;s rate less that of the store&apos;s average.</source>
        <translation>本人的比率减去门店平均。</translation>
    </message>
    <message>
        <source>The difference drawn towards 0, the more the fewer leads it rests on and the less people differ at all.</source>
        <translation>向 0 收缩的差异：所依据的线索越少、人与人之间差别越小，收缩越多。</translation>
    </message>
    <message>
        <source>Where the fair difference lies 19 of 20 times. The line in the middle is no difference.</source>
        <translation>公平差异二十次中有十九次落在的范围。中间的线表示没有差异。</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <comment>heading of a column in per cent</comment>
        <translation>%1（%）</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Store&apos;s average</source>
        <translation>门店平均</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Fair difference</source>
        <translation>公平差异</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>In words</source>
        <comment>heading of a column: what a figure comes to</comment>
        <translation>结论</translation>
    </message>
    <message>
        <source>What the same leads would have given with the store&apos;s average: that of everybody else for the same source, new or used, part of the day, and age.</source>
        <translation>同样的线索按门店平均会得到的结果：即其他所有人在同来源、同为新车或二手车、同一时间段、同一年龄的平均。</translation>
    </message>
</context>
<context>
    <name>lotboard::ScorecardsView</name>
    <message>
        <source>With the same leads</source>
        <translation>同样的线索</translation>
    </message>
    <message>
        <source>People with the same leads</source>
        <translation>同样线索下的人员表现</translation>
    </message>
    <message>
        <source>Open a store, or make one, to see how its people do with the same leads.</source>
        <translation>打开或新建门店，查看各人在同样线索下的表现。</translation>
    </message>
    <message>
        <source>Nobody had a lead in this period</source>
        <translation>该时段没有人得到线索</translation>
    </message>
    <message>
        <source>Choose another period, or take filters away.</source>
        <translation>请选择其他时段，或移除筛选。</translation>
    </message>
</context>
<context>
    <name>lotboard::SideBySideModel</name>
    <message>
        <source>%1, changed meanwhile</source>
        <translation>%1（已被他人修改）</translation>
    </message>
    <message>
        <source>%1 · before: %2</source>
        <translation>%1 · 原为：%2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>lotboard::Sidebar</name>
    <message>
        <source>WORK</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>MEASURE</source>
        <translation>衡量</translation>
    </message>
    <message>
        <source>MARKET</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>STORE</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1（Ctrl+%2）</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to do</source>
        <translation>
            <numerusform>%1，%n 件待办</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotboard::SignInModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>lotboard::SpeedView</name>
    <message>
        <source>How long leads wait for the first answer</source>
        <translation>线索等待首次响应多久</translation>
    </message>
    <message>
        <source>Leads received in the period, by the time to the first attempt of a person while the store was open. Customers who called or came in by themselves count as contacted, too. Grey: too few to judge.</source>
        <translation>时段内收到的线索，按营业时间内到首次由人联系的时间分组。主动来电或到店的客户也算已接触。灰色：样本太少，无法判断。</translation>
    </message>
    <message>
        <source>When attempts reach the customer</source>
        <translation>何时能联系上客户</translation>
    </message>
    <message>
        <source>Hour of the day, by the store&apos;s clock</source>
        <translation>一天中的小时（门店时间）</translation>
    </message>
    <message>
        <source>Attempts made in the period at customers whom nobody had reached before. One counts as reaching if it is the first contact or was answered within 24 hours.</source>
        <translation>时段内对此前从未联系上的客户的尝试。本身是首次接触，或在 24 小时内得到回复的，算联系上。</translation>
    </message>
    <message>
        <source>How many attempts it takes</source>
        <translation>需要多少次尝试</translation>
    </message>
    <message>
        <source>Leads received in the period, and by which attempt half of them and how many of them were contacted. Who was never reached counts for the attempts made. The band is the 95% interval of the line that stands out; a line ends where fewer than 30 leads are left.</source>
        <translation>时段内收到的线索，以及到第几次尝试时半数已接触、各有多少已接触。从未联系上的按已做的尝试次数计。色带是突出显示的线的 95% 区间；剩余不足 30 条线索时线就结束。</translation>
    </message>
    <message>
        <source>When to try next</source>
        <translation>下次何时尝试</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>尚未尝试</translation>
    </message>
    <message>
        <source>Tried once</source>
        <translation>尝试过一次</translation>
    </message>
    <message>
        <source>Tried twice</source>
        <translation>尝试过两次</translation>
    </message>
    <message>
        <source>Tried three times or more</source>
        <translation>尝试过三次或更多</translation>
    </message>
    <message>
        <source>From the attempts made in the period. The chance of an hour is drawn towards that of all hours by how much of their difference chance explains. Hours that are too few to judge are left out.</source>
        <translation>根据时段内的尝试。某小时的概率按差别中偶然所占的多少向全部小时的概率收缩。样本太少的小时不计入。</translation>
    </message>
    <message>
        <source>Open a store, or make one, to see how fast its leads are answered.</source>
        <translation>打开或新建门店，查看线索响应得有多快。</translation>
    </message>
    <message>
        <source>No leads and no attempts in this period</source>
        <translation>该时段没有线索和尝试</translation>
    </message>
    <message>
        <source>Choose another period, or take filters away.</source>
        <translation>请选择其他时段，或移除筛选。</translation>
    </message>
    <message>
        <source>When to try next, by source</source>
        <translation>按来源的下次何时尝试</translation>
    </message>
    <message>
        <source>The one hour of the week that stands out among attempts at the leads of a source that were tried as often as chosen above.</source>
        <translation>对某个来源、尝试次数与上方所选相同的线索，一周中突出的那个小时。</translation>
    </message>
</context>
<context>
    <name>lotboard::StaffDialog</name>
    <message>
        <source>Edit person</source>
        <translation>编辑人员</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A manager sees and changes everything.</source>
        <translation>经理可以查看和更改一切。</translation>
    </message>
    <message>
        <source>Looks at the dashboard and the reports.</source>
        <translation>查看看板和报表。</translation>
    </message>
    <message>
        <source>Works on their own leads and on those that nobody has, and sees the team&apos;s board.</source>
        <translation>处理自己的线索和未分配的线索，并可查看团队的看板。</translation>
    </message>
</context>
<context>
    <name>lotboard::StatusLine</name>
    <message>
        <source>Updating…</source>
        <translation>正在更新…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>lotboard::StepDelegate</name>
    <message>
        <source>Day of the plan</source>
        <translation>计划的第几天</translation>
    </message>
    <message>
        <source>How to get in touch</source>
        <translation>联系方式</translation>
    </message>
</context>
<context>
    <name>lotboard::StepModel</name>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>第几天</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做的事</translation>
    </message>
</context>
<context>
    <name>lotboard::StockModel</name>
    <message>
        <source>VIN …%1</source>
        <translation>车架号 …%1</translation>
    </message>
</context>
<context>
    <name>lotboard::StoreEditor</name>
    <message>
        <source>settings of the store</source>
        <translation>门店设置</translation>
    </message>
</context>
<context>
    <name>lotboard::SpendBoard</name>
    <message>
        <source>spend on %1</source>
        <translation>%1 的费用</translation>
    </message>
    <message>
        <source>removal of spend on %1</source>
        <translation>移除 %1 的费用</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Vendor fee</source>
        <translation>供应商费用</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>人工</translation>
    </message>
</context>
<context>
    <name>lotboard::SpendDialog</name>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>lotboard::StorePage</name>
    <message>
        <source>Store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>%1, opens at</source>
        <translation>%1，开门时间</translation>
    </message>
    <message>
        <source>%1, closes at</source>
        <translation>%1，关门时间</translation>
    </message>
    <message>
        <source>The store was changed by somebody else while you edited it.</source>
        <translation>您编辑期间，门店设置已被他人修改。</translation>
    </message>
</context>
<context>
    <name>lotboard::Team</name>
    <message>
        <source>new person %1</source>
        <translation>新人员“%1”</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>修改“%1”</translation>
    </message>
    <message>
        <source>last day of %1</source>
        <translation>“%1”的最后一天</translation>
    </message>
    <message>
        <source>%1 has another password. Ctrl+Z does not take this back.</source>
        <translation>%1 的密码已更换。Ctrl+Z 不能撤销此操作。</translation>
    </message>
    <message>
        <source>%1 does not sign in any more. Ctrl+Z does not take this back.</source>
        <translation>%1 不再登录。Ctrl+Z 不能撤销此操作。</translation>
    </message>
    <message>
        <source>signing in turned on</source>
        <translation>开启登录</translation>
    </message>
    <message>
        <source>signing in turned off</source>
        <translation>关闭登录</translation>
    </message>
    <message numerus="yes">
        <source>lock after %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后锁定</numerusform>
        </translation>
    </message>
    <message>
        <source>no lock by itself</source>
        <translation>不自动锁定</translation>
    </message>
</context>
<context>
    <name>lotboard::TeamModel</name>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>登录名 %1</translation>
    </message>
    <message>
        <source>%1, chooses a password first</source>
        <translation>%1，须先设置密码</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>离职日期</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>May besides</source>
        <translation>额外权限</translation>
    </message>
</context>
<context>
    <name>lotboard::TeamPage</name>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Never lock by itself</source>
        <translation>不自动锁定</translation>
    </message>
    <message numerus="yes">
        <source>Lock after %n minute(s) without a key</source>
        <translation>
            <numerusform>%n 分钟无操作后锁定</numerusform>
        </translation>
    </message>
    <message>
        <source>People sign in with a name and a password.</source>
        <translation>使用姓名和密码登录。</translation>
    </message>
    <message>
        <source>Nobody signs in. Who opens the program works as the manager and sees everything.</source>
        <translation>无需登录。打开程序的人以经理身份工作，可以看到一切。</translation>
    </message>
    <message>
        <source>Turn signing in off…</source>
        <translation>关闭登录…</translation>
    </message>
    <message>
        <source>Let people sign in…</source>
        <translation>启用登录…</translation>
    </message>
    <message>
        <source>Nobody is on the team yet</source>
        <translation>团队还没有成员</translation>
    </message>
    <message>
        <source>Add the people whose leads and sales are counted, or import a file of them.</source>
        <translation>请添加计入线索和成交的人员，或导入人员文件。</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>添加人员…</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile.</source>
        <translation>%1 已被他人修改。</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>%1 signs in with it from now on. A password from before is no longer good.</source>
        <translation>%1 从现在起用它登录。之前的密码失效。</translation>
    </message>
    <message>
        <source>No signing in</source>
        <translation>取消登录</translation>
    </message>
    <message>
        <source>Shall %1 not sign in any more?</source>
        <translation>%1 不再登录？</translation>
    </message>
    <message>
        <source>The password is forgotten. Leads, sales and history stay.</source>
        <translation>密码将被删除。线索、成交和历史保留。</translation>
    </message>
    <message>
        <source>Take the sign-in away</source>
        <translation>取消登录</translation>
    </message>
    <message>
        <source>Let a person go</source>
        <translation>办理离职</translation>
    </message>
    <message>
        <source>Is today the last day of %1?</source>
        <translation>今天是 %1 的最后一天？</translation>
    </message>
    <message>
        <source>From tomorrow on they do not sign in. Their leads, sales and history stay; open leads keep their name until they are given to others.</source>
        <translation>从明天起不能登录。其线索、成交和历史保留；未结束的线索在转给他人之前仍记在其名下。</translation>
    </message>
    <message>
        <source>Last day is today</source>
        <translation>今天是最后一天</translation>
    </message>
    <message>
        <source>There is no manager</source>
        <translation>没有经理</translation>
    </message>
    <message>
        <source>Add the manager as a person first, with the role Manager.</source>
        <translation>请先以“经理”角色添加经理。</translation>
    </message>
    <message>
        <source>Let people sign in</source>
        <translation>启用登录</translation>
    </message>
    <message>
        <source>Who is the first to sign in?</source>
        <translation>谁第一个登录？</translation>
    </message>
    <message>
        <source>Turn signing in off</source>
        <translation>关闭登录</translation>
    </message>
    <message>
        <source>Shall everybody work as the manager again?</source>
        <translation>让所有人重新以经理身份工作？</translation>
    </message>
    <message>
        <source>Whoever opens the program sees all leads and all grosses. Passwords are kept for when it is turned on again.</source>
        <translation>打开程序的人可以看到所有线索和毛利。密码会保留，以便重新启用。</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose the password of %1, who signs in first. Then give the others theirs.</source>
        <translation>请为第一个登录的 %1 设置密码，然后为其他人设置。</translation>
    </message>
</context>
<context>
    <name>lotboard::TileModel</name>
    <message>
        <source>Median response</source>
        <translation>响应中位数</translation>
    </message>
    <message>
        <source>Appt. show rate</source>
        <translation>预约到店率</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>成交台数</translation>
    </message>
    <message>
        <source>not yours to see</source>
        <translation>不对您公开</translation>
    </message>
    <message>
        <source>too few to judge</source>
        <translation>样本太少，无法判断</translation>
    </message>
    <message>
        <source>not ripe yet</source>
        <translation>尚未成熟</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Pace %1 · goal %2</source>
        <translation>进度 %1 · 目标 %2</translation>
    </message>
    <message>
        <source>Selling day %1/%2</source>
        <translation>营业日 %1/%2</translation>
    </message>
</context>
<context>
    <name>lotboard::TileWidget</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lotboard::TimeChooser</name>
    <message>
        <source>Another time</source>
        <translation>其他时间</translation>
    </message>
</context>
<context>
    <name>lotboard::TimeDialog</name>
    <message>
        <source>When?</source>
        <translation>什么时间？</translation>
    </message>
</context>
<context>
    <name>lotboard::TodayModel</name>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n 件待办</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>to do · appointments</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n 个预约</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is promised for the next days. New leads come up here by themselves.</source>
        <translation>接下来几天没有约定。新线索会自动出现在这里。</translation>
    </message>
    <message>
        <source>The next thing is due %1. New leads come up here by themselves.</source>
        <translation>下一件事 %1 到期。新线索会自动出现在这里。</translation>
    </message>
</context>
<context>
    <name>lotboard::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Next up</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>most urgent first; a clock runs until the first attempt</source>
        <translation>最紧急的在前；计时到首次联系为止</translation>
    </message>
    <message>
        <source>Choose a line of the queue or an appointment to work on it.</source>
        <translation>在队列中选择一行，或选择一个预约来处理。</translation>
    </message>
    <message>
        <source>then goes to the next lead · Ctrl+Z takes it back</source>
        <translation>然后转到下一条线索 · Ctrl+Z 可撤销</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>How the contacts of the last 30 days are known</source>
        <translation>最近 30 天的接触有何依据</translation>
    </message>
    <message>
        <source>Call them now: B promises a call back, A agrees on another appointment.</source>
        <translation>现在打电话：B 约定回电，A 另约时间。</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>推迟…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation>重新分配…</translation>
    </message>
    <message>
        <source>Show in Leads</source>
        <translation>在“线索”页显示</translation>
    </message>
    <message>
        <source>Today cannot be shown</source>
        <translation>无法显示“今天”</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>没有待办</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>summary · contacted</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There are no leads yet</source>
        <translation>还没有线索</translation>
    </message>
    <message>
        <source>Import them from a file of your CRM, or enter the first one by hand. Who is to be called next then stands here.</source>
        <translation>从 CRM 的文件导入，或手动录入第一条。之后这里会显示接下来该联系谁。</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
</context>
<context>
    <name>lotboard::TouchForm</name>
    <message>
        <source>Reached them: contact</source>
        <translation>已联系上：接触</translation>
    </message>
    <message>
        <source>No answer: attempt</source>
        <translation>没有回应：尝试</translation>
    </message>
    <message>
        <source>They came to us: contact</source>
        <translation>客户主动联系：接触</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 战败</translation>
    </message>
    <message>
        <source>appointment of %1</source>
        <translation>%1 的预约</translation>
    </message>
    <message>
        <source>confirmation of %1</source>
        <translation>%1 的确认</translation>
    </message>
    <message>
        <source>attempt to reach %1</source>
        <translation>尝试联系 %1</translation>
    </message>
    <message>
        <source>contact with %1</source>
        <translation>与 %1 的接触</translation>
    </message>
    <message>
        <source>An attempt: the customer has not answered. A voicemail or an unanswered text or e-mail is an attempt.</source>
        <translation>联系尝试：客户没有回应。语音留言、未回复的短信或邮件都是尝试。</translation>
    </message>
    <message>
        <source>A contact, and the best evidence of one: the customer called, wrote or came in without being asked just now.</source>
        <translation>接触，且依据最充分：客户在没有被询问时主动来电、来信或到店。</translation>
    </message>
    <message>
        <source>A contact is two-way: the customer answered. It rests on your word; to log what they wrote by themselves choose I.</source>
        <translation>接触是双向的：客户有回应。这里以您的说法为准；客户主动写来的请按 I 登记。</translation>
    </message>
    <message>
        <source>A contact is two-way: the customer answered, and you spoke. A voicemail is an attempt.</source>
        <translation>接触是双向的：客户有回应，并与您通话。语音留言是尝试。</translation>
    </message>
    <message>
        <source>The customer refused this. Choose another way, or say what they asked for.</source>
        <translation>客户拒绝这种方式。请选择其他方式，或写明客户的要求。</translation>
    </message>
    <message>
        <source>Choose when they will come.</source>
        <translation>请选择客户何时来店。</translation>
    </message>
    <message>
        <source>Choose when to call back.</source>
        <translation>请选择何时回电。</translation>
    </message>
    <message>
        <source>Choose or write why the lead is lost.</source>
        <translation>请选择或写明线索为何战败。</translation>
    </message>
    <message>
        <source>Call back, as promised</source>
        <translation>按约定回电</translation>
    </message>
    <message>
        <source>Bought elsewhere</source>
        <translation>在别处购车</translation>
    </message>
    <message>
        <source>Price too high</source>
        <translation>价格太高</translation>
    </message>
    <message>
        <source>No financing</source>
        <translation>无法贷款</translation>
    </message>
    <message>
        <source>Vehicle not available</source>
        <translation>没有现车</translation>
    </message>
    <message>
        <source>Not interested any more</source>
        <translation>不再有兴趣</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>联系不上</translation>
    </message>
    <message>
        <source>Trade-in value too low</source>
        <translation>置换价太低</translation>
    </message>
</context>
<context>
    <name>lotboard::TouchPanel</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Set appointment</source>
        <translation>约定预约</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>回电</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>战败…</translation>
    </message>
    <message>
        <source>They confirm</source>
        <translation>客户确认</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <comment>channel</comment>
        <translation>%1：拒绝</translation>
    </message>
    <message>
        <source>Move appointment</source>
        <translation>预约改期</translation>
    </message>
    <message>
        <source>Why it is lost: choose or type</source>
        <translation>战败原因：选择或输入</translation>
    </message>
</context>
<context>
    <name>lotboard::TrendChart</name>
    <message>
        <source>%1 by %2</source>
        <comment>what is measured along what</comment>
        <translation>%1（按%2）</translation>
    </message>
</context>
<context>
    <name>lotboard::TryHours</name>
    <message>
        <source>not tried before</source>
        <translation>此前未尝试</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s) before</source>
        <translation>
            <numerusform>此前尝试过 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of attempts are expected to reach the customer then, %2 at any hour. From %3 attempts of the last 12 months at leads of all sources, %4.</source>
        <translation>那时预计 %1 的尝试能联系上客户，任意时间为 %2。依据最近 12 个月对全部来源线索的 %3 次尝试，%4。</translation>
    </message>
    <message>
        <source>%1 of attempts are expected to reach the customer then, %2 at any hour. From %3 attempts of the last 12 months at leads of %5, %4.</source>
        <translation>那时预计 %1 的尝试能联系上客户，任意时间为 %2。依据最近 12 个月对%5线索的 %3 次尝试，%4。</translation>
    </message>
    <message>
        <source>No hour of a single weekday stands out: all days are taken together.</source>
        <translation>单看各个星期几，没有哪个小时特别突出：此处合并了所有日子。</translation>
    </message>
    <message>
        <source>Best tried %1</source>
        <comment>an hour of a weekday or of any day</comment>
        <translation>最好在%1尝试</translation>
    </message>
</context>
<context>
    <name>lotboard::VerdictTableModel</name>
    <message>
        <source>over %1</source>
        <translation>高于 %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>%1 cases within %2 days of the lead&apos;s arrival</source>
        <translation>线索到达后 %2 天内 %1 例</translation>
    </message>
    <message>
        <source>%1: too few to judge</source>
        <translation>%1：样本太少，无法判断</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>both ends of an interval</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Too few to judge</source>
        <translation>样本太少</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>改进计划</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Chance it is better</source>
        <translation>变好的概率</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>With the same sources</source>
        <translation>相同来源结构</translation>
    </message>
    <message>
        <source>Other leads</source>
        <translation>其他线索</translation>
    </message>
    <message>
        <source>As it was frozen.</source>
        <translation>冻结时的值。</translation>
    </message>
    <message>
        <source>Of the leads since the plan began that are old enough.</source>
        <translation>计划开始以来已满观察期的线索的值。</translation>
    </message>
    <message>
        <source>Where the true change lies. It holds however often one looks, so it is wider than that of a single look.</source>
        <translation>真实变化所在的范围。不论查看多少次都成立，因此比只看一次的更宽。</translation>
    </message>
    <message>
        <source>As if one looked just this once.</source>
        <translation>如同只看这一次。</translation>
    </message>
    <message>
        <source>The plan&apos;s rate if its leads came from the sources as those of the baseline did.</source>
        <translation>若计划的线索来源与基线相同时的比率。</translation>
    </message>
    <message>
        <source>How the leads moved that the plan does not apply to, in the same weeks.</source>
        <translation>同样几周里，计划不适用的线索的变化。</translation>
    </message>
</context>
<context>
    <name>lotboard::ViewBoard</name>
    <message>
        <source>view “%1”</source>
        <translation>视图“%1”</translation>
    </message>
    <message>
        <source>new name of the view “%1”</source>
        <translation>视图“%1”改名</translation>
    </message>
    <message>
        <source>removal of the view “%1”</source>
        <translation>删除视图“%1”</translation>
    </message>
    <message>
        <source>import of a view</source>
        <translation>导入视图</translation>
    </message>
    <message>
        <source>The view was saved as %1</source>
        <translation>视图已保存为 %1</translation>
    </message>
</context>
<context>
    <name>lotboard::ViewPopup</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>改名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Name for what is on the screen…</source>
        <translation>为屏幕上的内容命名…</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Export a view</source>
        <translation>导出视图</translation>
    </message>
    <message>
        <source>Views (*.view.json *.json)</source>
        <translation>视图 (*.view.json *.json)</translation>
    </message>
    <message>
        <source>Import a view</source>
        <translation>导入视图</translation>
    </message>
</context>
<context>
    <name>lotboard::VisitDialog</name>
    <message>
        <source>Edit visit</source>
        <translation>编辑到店</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>登记到店</translation>
    </message>
    <message>
        <source>None: walked in</source>
        <translation>无：自然到店</translation>
    </message>
    <message>
        <source>Nobody said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>This visit was changed by somebody else while you edited it.</source>
        <translation>您编辑期间，该到店记录已被他人修改。</translation>
    </message>
</context>
<context>
    <name>lotboard::VisitEditing</name>
    <message>
        <source>visit of %1</source>
        <translation>%1 的到店</translation>
    </message>
    <message>
        <source>A new visit</source>
        <translation>新的到店</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>到店记录</translation>
    </message>
    <message>
        <source>%1 was here before. Which visit?</source>
        <translation>%1 以前来过。是哪一次到店？</translation>
    </message>
</context>
<context>
    <name>lotboard::WaterfallChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Where the change comes from</source>
        <translation>变化来自哪里</translation>
    </message>
</context>
<context>
    <name>lotboard::WaterfallModel</name>
    <message>
        <source>Gross</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>lotboard::WishesDialog</name>
    <message>
        <source>Not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
</context>
<context>
    <name>lotboard::WishesRow</name>
    <message>
        <source>Contact wishes…</source>
        <translation>联系意愿…</translation>
    </message>
    <message>
        <source>What the customer says about being contacted</source>
        <translation>客户对被联系的说法</translation>
    </message>
</context>
</TS>
