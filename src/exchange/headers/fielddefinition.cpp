#include "exchange/headers/fielddefinition.h"

#include <QtGlobal>

#include <array>

namespace lotboard::exchange {
namespace {

using enum FieldType;
using F = Field;

// The names come from exports of VinSolutions, Tekion, DealerSocket, eLead and spreadsheets. They
// are compared without case, blanks and punctuation, so each is written once.
// clang-format off
constexpr FieldDefinition definitions[] {
    {F::ExternalId, u"external_id", QT_TRANSLATE_NOOP("ImportField", "ID in the other system"), Identifier,
     u"id|record id|row id|external id|unique id|uuid|guid|reference|ref|编号|序号|记录编号"},
    {F::LeadId, u"lead_id", QT_TRANSLATE_NOOP("ImportField", "Lead ID"), Identifier,
     u"lead id|lead number|lead no|leadid|opportunity id|opp id|prospect id|enquiry id|线索编号|线索号|商机编号"},
    {F::CustomerId, u"customer_id", QT_TRANSLATE_NOOP("ImportField", "Customer ID"), Identifier,
     u"customer id|customer number|customer no|client id|contact id|account id|person id|crm id|客户编号|客户号"},
    {F::AppointmentId, u"appointment_id", QT_TRANSLATE_NOOP("ImportField", "Appointment ID"), Identifier,
     u"appointment id|appt id|appointment number|预约编号"},

    {F::FirstName, u"first_name", QT_TRANSLATE_NOOP("ImportField", "First name"), Text,
     u"first name|customer first name|buyer first name|given name|fname|first|forename|contact first name|名|名字"},
    {F::LastName, u"last_name", QT_TRANSLATE_NOOP("ImportField", "Last name"), Text,
     u"last name|customer last name|buyer last name|surname|family name|lname|last|contact last name|姓|姓氏"},
    {F::FullName, u"full_name", QT_TRANSLATE_NOOP("ImportField", "Name"), Text,
     u"full name|customer name|customer|buyer name|buyer|client name|client|contact name|contact|guest|guest name|prospect|prospect name|lead name|姓名|客户姓名|客户名称|客户|买家"},
    {F::Business, u"business", QT_TRANSLATE_NOOP("ImportField", "Business"), Text,
     u"business|business name|company|company name|organization|organisation|account|account name|公司|公司名称|单位"},
    {F::Phone, u"phone", QT_TRANSLATE_NOOP("ImportField", "Phone"), FieldType::Phone,
     u"phone|phone number|phone1|primary phone|customer phone|cell phone|cell|cell number|mobile|mobile phone|telephone|tel|contact phone|best phone|电话|手机|手机号|手机号码|联系电话|电话号码"},
    {F::OtherPhone, u"other_phone", QT_TRANSLATE_NOOP("ImportField", "Other phone"), FieldType::Phone,
     u"other phone|phone2|phone 2|second phone|secondary phone|alternate phone|home phone|work phone|home|work|home number|work number|day phone|evening phone|business phone|备用电话|固定电话|家庭电话"},
    {F::Email, u"email", QT_TRANSLATE_NOOP("ImportField", "E-mail"), FieldType::Email,
     u"email|e mail|email address|customer email|primary email|email1|mail|邮箱|电子邮箱|电子邮件|邮件"},
    {F::OtherEmail, u"other_email", QT_TRANSLATE_NOOP("ImportField", "Other e-mail"), FieldType::Email,
     u"other email|email2|email 2|second email|secondary email|alternate email|work email|备用邮箱"},
    {F::Street, u"street", QT_TRANSLATE_NOOP("ImportField", "Street"), Text,
     u"street|street address|address|address1|address line 1|mailing address|home address|地址|街道|详细地址"},
    {F::City, u"city", QT_TRANSLATE_NOOP("ImportField", "City"), Text, u"city|town|customer city|municipality|城市|市"},
    {F::Region, u"region", QT_TRANSLATE_NOOP("ImportField", "State"), Text,
     u"state|province|region|state province|customer state|region code|st|省|省份|州"},
    {F::PostalCode, u"postal_code", QT_TRANSLATE_NOOP("ImportField", "Postal code"), Identifier,
     u"zip|zip code|zipcode|postal code|postcode|postal|customer zip|zip5|邮编|邮政编码"},
    {F::DoNotContact, u"do_not_contact", QT_TRANSLATE_NOOP("ImportField", "Do not contact"), YesNo,
     u"do not contact|dnc|opt out|opted out|unsubscribed|do not call|no contact|勿扰|请勿联系"},

    {F::ReceivedAt, u"received_at", QT_TRANSLATE_NOOP("ImportField", "Received"), Instant,
     u"received at|received|received date|date received|lead received|lead origination date|lead created date|lead date|lead created|date created|created date|created at|created on|created|creation date|origination date|enquiry date|inquiry date|engage date|opportunity date|date in|event created date|deal created|deal created date|date opened|arrival|线索日期|创建时间|创建日期|接收时间|收到时间|到达时间|建档时间"},
    {F::ReceivedTime, u"received_time", QT_TRANSLATE_NOOP("ImportField", "Time received"), TimeOfDay,
     u"received time|lead time|time received|created time|time in|创建时刻|创建时间|接收时间"},
    {F::Source, u"source", QT_TRANSLATE_NOOP("ImportField", "Source"), Text,
     u"source|lead source|source name|up source|ad source|advertising source|referral source|traffic source|lead provider|provider|vendor|来源|线索来源|渠道来源|信息来源|渠道"},
    {F::SourceKind, u"source_kind", QT_TRANSLATE_NOOP("ImportField", "Kind of source"), Choice,
     u"source kind|source type|source category|来源类型|来源类别"},
    {F::LeadChannel, u"lead_channel", QT_TRANSLATE_NOOP("ImportField", "Lead type"), Choice,
     u"lead type|lead channel|up type|opportunity type|inquiry type|enquiry type|event type|线索类型|线索渠道"},
    {F::Campaign, u"campaign", QT_TRANSLATE_NOOP("ImportField", "Campaign"), Text,
     u"campaign|campaign name|ad campaign|promotion|utm campaign|活动|营销活动|广告活动"},
    {F::AssignedTo, u"assigned_to", QT_TRANSLATE_NOOP("ImportField", "Assigned to"), Text,
     u"assigned to|assigned|owner|lead owner|sales rep|salesrep|salesperson|primary salesperson|sales person|sales agent|sales consultant|consultant|rep|bd agent|bdc agent|internet rep|associate|agent|user|销售顾问|顾问|负责人|归属人|跟进人|销售员"},
    {F::Status, u"status", QT_TRANSLATE_NOOP("ImportField", "Status"), Choice,
     u"lead status type|lead status|status|deal stage|stage|opportunity status|lead state|disposition|状态|线索状态|阶段"},
    {F::StatusReason, u"status_reason", QT_TRANSLATE_NOOP("ImportField", "Reason"), Text,
     u"status reason|lost reason|reason|reason lost|closed reason|dead reason|sub status|substatus|战败原因|原因|流失原因"},
    {F::StatusAt, u"status_at", QT_TRANSLATE_NOOP("ImportField", "Status since"), Instant,
     u"status date|status changed|lost date|closed date|close date|date closed|status at|状态时间|关闭日期|战败日期"},

    {F::Condition, u"condition", QT_TRANSLATE_NOOP("ImportField", "New or used"), Choice,
     u"new used|new or used|nu|n u|condition|vehicle condition|inventory type|stock type|vehicle type|新旧|新车二手车|车况|车辆类型"},
    {F::Year, u"year", QT_TRANSLATE_NOOP("ImportField", "Model year"), Integer,
     u"year|model year|vehicle year|yr|my|veh year|年份|年款|车型年份"},
    {F::Make, u"make", QT_TRANSLATE_NOOP("ImportField", "Make"), Text,
     u"make|vehicle make|brand|manufacturer|veh make|品牌|厂牌|厂商"},
    {F::Model, u"model", QT_TRANSLATE_NOOP("ImportField", "Model"), Text,
     u"model|vehicle model|model name|veh model|vehicle of interest|vehicle sought|vehicle|product|product name|车型|型号|意向车型"},
    {F::Trim, u"trim", QT_TRANSLATE_NOOP("ImportField", "Trim"), Text, u"trim|trim level|vehicle trim|series|style|配置|款式"},
    {F::Vin, u"vin", QT_TRANSLATE_NOOP("ImportField", "VIN"), FieldType::Vin,
     u"vin|vin number|vehicle identification number|vehicle vin|chassis|车架号|车辆识别代号|车辆识别码"},
    {F::StockNumber, u"stock_number", QT_TRANSLATE_NOOP("ImportField", "Stock number"), Identifier,
     u"stock|stock number|stock no|stocknumber|stk|stk no|stock id|vehicle stock|库存号|库存编号"},
    {F::Colour, u"colour", QT_TRANSLATE_NOOP("ImportField", "Colour"), Text,
     u"colour|color|exterior color|ext color|exterior colour|vehicle color|颜色|外观颜色|车身颜色"},
    {F::AcquiredOn, u"acquired_on", QT_TRANSLATE_NOOP("ImportField", "Acquired on"), Day,
     u"acquired on|acquired|acquisition date|date acquired|stock date|date in stock|in stock date|inventory date|stocked in|received date|arrival date|入库日期|入库时间|采购日期"},
    {F::LeftOn, u"left_on", QT_TRANSLATE_NOOP("ImportField", "Left on"), Day,
     u"left on|date left|out of stock date|removed|removal date|date sold|sold date|出库日期|离库日期"},
    {F::Cost, u"cost", QT_TRANSLATE_NOOP("ImportField", "Cost"), FieldType::Money,
     u"cost|vehicle cost|unit cost|acv|inventory cost|balance|invoice|invoice price|成本|进价|采购价"},
    {F::AskingPrice, u"asking_price", QT_TRANSLATE_NOOP("ImportField", "Asking price"), FieldType::Money,
     u"asking price|list price|price|internet price|retail price|selling price|sticker|msrp|advertised price|售价|标价|报价|指导价"},
    {F::VehicleStatus, u"vehicle_status", QT_TRANSLATE_NOOP("ImportField", "Vehicle status"), Choice,
     u"vehicle status|inventory status|stock status|库存状态|车辆状态"},

    {F::At, u"at", QT_TRANSLATE_NOOP("ImportField", "When"), Instant,
     u"date time|datetime|timestamp|occurred at|happened at|when|时间|日期时间|发生时间"},
    {F::AtTime, u"at_time", QT_TRANSLATE_NOOP("ImportField", "Time"), TimeOfDay, u"time|time of day|clock time|时刻|时间|跟进时间|到店时间"},
    {F::Staff, u"staff", QT_TRANSLATE_NOOP("ImportField", "Staff"), Text,
     u"staff|staff name|staff member|user|user name|employee|employee name|sales rep|salesrep|salesperson|sales person|rep|agent|sales agent|completed by|made by|sent by|员工|销售顾问|顾问|操作人|跟进人"},
    {F::Channel, u"channel", QT_TRANSLATE_NOOP("ImportField", "Channel"), Choice,
     u"channel|comm channel|communication channel|comm type|communication type|activity type|contact method|method|medium|沟通方式|联系方式|跟进方式"},
    {F::Direction, u"direction", QT_TRANSLATE_NOOP("ImportField", "Direction"), Choice,
     u"direction|in out|inbound outbound|inbound or outbound|call direction|方向|呼叫方向"},
    {F::IsTwoWay, u"is_two_way", QT_TRANSLATE_NOOP("ImportField", "Contact made"), YesNo,
     u"is two way|two way|contacted|contact made|reached|spoke|connected|successful|successful contact|actual contact|是否接通|是否联系上|接通|有效沟通"},
    {F::Result, u"result", QT_TRANSLATE_NOOP("ImportField", "Result"), Choice,
     u"result|interaction result|call result|outcome|disposition|activity result|call outcome|结果|跟进结果|沟通结果"},
    {F::IsAutomatic, u"is_automatic", QT_TRANSLATE_NOOP("ImportField", "Automatic"), YesNo,
     u"is automatic|automatic|automated|auto|auto response|autoresponse|system generated|自动|是否自动"},
    {F::SetAt, u"set_at", QT_TRANSLATE_NOOP("ImportField", "Set on"), Instant,
     u"set at|set on|date set|appointment set|appointment set date|appt set date|appt set|appointment created|appt created|appt created date|appointment created date|created|created date|created at|date created|scheduled on|预约创建时间|创建时间|建约时间"},
    {F::SetBy, u"set_by", QT_TRANSLATE_NOOP("ImportField", "Set by"), Text,
     u"set by|appointment set by|appt set by|created by|scheduled by|booked by|made by|邀约人|预约人|创建人"},
    {F::DueAt, u"due_at", QT_TRANSLATE_NOOP("ImportField", "Due"), Instant,
     u"due at|due|appointment date|appt date|appointment time|appointment date time|appointment|appt|scheduled for|scheduled date|scheduled at|appointment scheduled|due date|appt due date|appointment due date|start|start time|start date|预约时间|预约日期|到店时间"},
    {F::DueTime, u"due_time", QT_TRANSLATE_NOOP("ImportField", "Time due"), TimeOfDay,
     u"due time|appt time|appointment time|scheduled time|预约时刻|预约时间"},
    {F::ConfirmedAt, u"confirmed_at", QT_TRANSLATE_NOOP("ImportField", "Confirmed"), Instant,
     u"confirmed at|confirmed|confirmed date|date confirmed|confirmation date|appt confirmed|appointment confirmed|确认时间|确认日期"},
    {F::Outcome, u"outcome", QT_TRANSLATE_NOOP("ImportField", "Outcome"), Choice,
     u"outcome|appointment outcome|appointment status|appt status|appointment result|appt result|status|result|shown|showed|show|预约结果|预约状态|状态|是否到店"},
    {F::GreetedBy, u"greeted_by", QT_TRANSLATE_NOOP("ImportField", "Greeted by"), Text,
     u"greeted by|greeter|greeted|received by|met with|接待人|接待顾问"},
    {F::HadTestDrive, u"had_test_drive", QT_TRANSLATE_NOOP("ImportField", "Test drive"), YesNo,
     u"had test drive|test drive|demo|demo drive|test driven|demoed|试驾|是否试驾"},
    {F::WasWrittenUp, u"was_written_up", QT_TRANSLATE_NOOP("ImportField", "Written up"), YesNo,
     u"was written up|written up|write up|writeup|worksheet|proposal|报价单|是否报价"},

    {F::FirstAttemptAt, u"first_attempt_at", QT_TRANSLATE_NOOP("ImportField", "First attempt"), Instant,
     u"first attempt at|first attempt|first attempt date|first response|first response date|first response time|responded at|response date|first call|first reply|首次跟进|首次跟进时间|首次回复"},
    {F::FirstContactAt, u"first_contact_at", QT_TRANSLATE_NOOP("ImportField", "First contact"), Instant,
     u"first contact at|first contact|first contact date|contact date|date contacted|contacted at|contacted date|contacted on|contacted|首次接触|首次联系|首次接通时间|联系时间"},
    {F::AppointmentSetAt, u"appointment_set_at", QT_TRANSLATE_NOOP("ImportField", "Appointment set"), Instant,
     u"appointment set at|appointment set|appointment set date|appt set date|appt set|appointment created|appt created|appt created date|appointment created date|date appointment set|邀约时间|预约创建时间"},
    {F::AppointmentDueAt, u"appointment_due_at", QT_TRANSLATE_NOOP("ImportField", "Appointment due"), Instant,
     u"appointment due at|appointment due|appt due date|appointment due date|appointment date|appt date|appointment|appt|appointment time|scheduled date|预约时间|预约日期|预约到店时间"},
    {F::ShowAt, u"show_at", QT_TRANSLATE_NOOP("ImportField", "Showed"), Instant,
     u"show at|show date|showed|shown|shown date|date shown|appt shown|visit date|visited|showroom visit|store visit|show|visit|到店时间|到店日期|实际到店"},

    {F::DealNumber, u"deal_number", QT_TRANSLATE_NOOP("ImportField", "Deal number"), Identifier,
     u"deal number|deal no|deal|deal id|deal num|contract number|order number|合同号|成交编号|订单号|合同编号"},
    {F::SaleKind, u"sale_kind", QT_TRANSLATE_NOOP("ImportField", "Kind of sale"), Choice,
     u"sale kind|sale type|deal type|finance type|type of sale|sale category|销售类型|成交类型"},
    {F::IsLease, u"is_lease", QT_TRANSLATE_NOOP("ImportField", "Lease"), YesNo, u"is lease|lease|leased|lease yn|是否租赁|租赁"},
    {F::ContractOn, u"contract_on", QT_TRANSLATE_NOOP("ImportField", "Contract date"), Day,
     u"contract on|contract date|sold date|date sold|sold on|sold at|sold|sale date|date of sale|deal date|purchase date|date of purchase|date purchased|close date|closed date|signed|销售日期|成交日期|成交时间|购买日期|签约日期|合同日期"},
    {F::DeliveredOn, u"delivered_on", QT_TRANSLATE_NOOP("ImportField", "Delivered on"), Day,
     u"delivered on|delivery date|date delivered|delivered|delivered date|交付日期|交车日期|提车日期"},
    {F::PostedOn, u"posted_on", QT_TRANSLATE_NOOP("ImportField", "Posted on"), Day,
     u"posted on|posted date|date posted|accounting date|booked date|posted|finalized date|入账日期|记账日期"},
    {F::UnwoundOn, u"unwound_on", QT_TRANSLATE_NOOP("ImportField", "Unwound on"), Day,
     u"unwound on|unwind date|unwound|unwound date|backed out|backout date|cancelled date|returned on|退车日期|退单日期|取消日期"},
    {F::Price, u"price", QT_TRANSLATE_NOOP("ImportField", "Selling price"), FieldType::Money,
     u"selling price|sale price|sales price|price|sold price|deal amount|close value|purchase price|cash price|vehicle price|value|amount|revenue|成交价|销售价|成交金额|价格|金额"},
    {F::TradeIn, u"trade_in", QT_TRANSLATE_NOOP("ImportField", "Trade-in"), FieldType::Money,
     u"trade in|trade in value|trade value|trade allowance|trade|置换|置换金额|旧车抵价"},
    {F::FrontGross, u"front_gross", QT_TRANSLATE_NOOP("ImportField", "Front gross"), FieldType::Money,
     u"front gross|front end gross|frontend gross|fe gross|front|front end|front profit|vehicle gross|front gross profit|前端毛利|整车毛利"},
    {F::BackGross, u"back_gross", QT_TRANSLATE_NOOP("ImportField", "Back gross"), FieldType::Money,
     u"back gross|back end gross|backend gross|be gross|back|back end|f i gross|finance gross|back profit|back gross profit|后端毛利|金融毛利|衍生毛利"},
    {F::TotalGross, u"total_gross", QT_TRANSLATE_NOOP("ImportField", "Total gross"), FieldType::Money,
     u"total gross|gross|gross profit|deal gross|total profit|profit|总毛利|毛利|毛利润"},
    {F::Salesperson, u"salesperson", QT_TRANSLATE_NOOP("ImportField", "Salesperson"), Text,
     u"salesperson|sales person|salesperson 1|salesperson1|sales rep|sales rep 1|salesrep|sales agent|sales consultant|sold by|rep|agent|seller|associate|user|primary salesperson|销售顾问|销售员|销售|成交顾问"},
    {F::SalespersonShare, u"salesperson_share", QT_TRANSLATE_NOOP("ImportField", "Share of the salesperson"), Share,
     u"salesperson share|share|split|split percent|sales rep share|sales credit|deal share|salesperson 1 share|占比|分成"},
    {F::SecondSalesperson, u"second_salesperson", QT_TRANSLATE_NOOP("ImportField", "Second salesperson"), Text,
     u"second salesperson|secondary salesperson|salesperson 2|salesperson2|sales rep 2|split with|co salesperson|split salesperson|第二顾问|协销顾问"},
    {F::SecondSalespersonShare, u"second_salesperson_share", QT_TRANSLATE_NOOP("ImportField", "Share of the second salesperson"), Share,
     u"second salesperson share|salesperson 2 share|second share|split 2|第二顾问占比"},
    {F::InternetRep, u"internet_rep", QT_TRANSLATE_NOOP("ImportField", "Internet representative"), Text,
     u"internet rep|internet representative|internet manager|internet sales|bdc|bdc rep|bd agent|bdc agent|网销顾问|网络顾问"},
    {F::SalesManager, u"sales_manager", QT_TRANSLATE_NOOP("ImportField", "Sales manager"), Text,
     u"sales manager|desk manager|closing manager|manager|closer|销售经理|经理"},

    {F::SpendFrom, u"spend_from", QT_TRANSLATE_NOOP("ImportField", "From"), Day,
     u"spend from|from|start|start date|from date|period start|invoice start|date|day|spend date|invoice date|c date|开始日期|日期|起始日期"},
    {F::SpendTo, u"spend_to", QT_TRANSLATE_NOOP("ImportField", "To"), Day,
     u"spend to|to|end|end date|to date|period end|through|until|invoice end|结束日期|截止日期"},
    {F::SpendMonth, u"spend_month", QT_TRANSLATE_NOOP("ImportField", "Month"), Month,
     u"month|spend month|billing month|invoice month|period|月份|账期"},
    {F::Amount, u"amount", QT_TRANSLATE_NOOP("ImportField", "Amount"), FieldType::Money,
     u"amount|spend|spent|mark spent|cost|total spend|ad spend|media spend|total cost|invoice amount|invoice total|amount spent|monthly cost|fee|费用|金额|花费|投入|支出"},
    {F::SpendCategory, u"spend_category", QT_TRANSLATE_NOOP("ImportField", "Kind of cost"), Choice,
     u"spend category|cost type|cost category|expense type|spend type|kind of cost|费用类型|费用类别"},

    {F::Role, u"role", QT_TRANSLATE_NOOP("ImportField", "Role"), Choice, u"role|user role|job title|title|position|job|职位|角色|岗位"},
    {F::Department, u"department", QT_TRANSLATE_NOOP("ImportField", "Department"), Choice, u"department|dept|user group|division|部门"},
    {F::Team, u"team", QT_TRANSLATE_NOOP("ImportField", "Team"), Text, u"team|team name|group|regional office|office|pod|manager|团队|小组|组别"},
    {F::ActiveFrom, u"active_from", QT_TRANSLATE_NOOP("ImportField", "Works here since"), Day,
     u"active from|hire date|hired|start date|date hired|joined|employed since|入职日期|入职时间"},
    {F::ActiveTo, u"active_to", QT_TRANSLATE_NOOP("ImportField", "Worked here until"), Day,
     u"active to|termination date|terminated|end date|left|date left|last day|离职日期|离职时间"},
    {F::Note, u"note", QT_TRANSLATE_NOOP("ImportField", "Note"), FieldType::Note,
     u"note|notes|comment|comments|customer comments|remarks|description|message|message content|memo|备注|说明|留言|内容"},
};
// clang-format on

struct KindSynonym
{
    ImportKind kind {};
    Field field {};
    std::u16string_view synonyms {};
};

using K = ImportKind;

constexpr KindSynonym kindSynonyms[] {
    {K::Leads, F::ExternalId, u"lead id|lead number|leadid|opportunity id|prospect id|线索编号"},
    {K::Leads, F::ReceivedAt, u"date|lead in|date time|timestamp|日期|时间"},
    {K::Leads, F::ReceivedTime, u"time"},
    {K::Leads, F::FullName, u"name"},
    {K::Leads, F::Source, u"lead group"},
    {K::Leads, F::LeadChannel, u"channel|type"},
    {K::Wide, F::ExternalId, u"lead id|lead number|leadid|opportunity id|prospect id|线索编号"},
    {K::Wide, F::ReceivedAt, u"date|lead in|日期"},
    {K::Wide, F::FullName, u"name"},
    {K::Wide, F::LeadChannel, u"channel|type"},
    {K::Wide, F::ContractOn, u"close date|closed date|date closed"},
    {K::Communications, F::ExternalId, u"communication id|activity id|call id|message id|comm id"},
    {K::Communications, F::At,
        u"activity date|date|communication date|call date|activity time|date sent|sent at|sent|"
        u"call time|completed date|日期|跟进时间|沟通时间"},
    {K::Communications, F::FullName, u"name"},
    {K::Communications, F::Channel, u"type|activity"},
    {K::Appointments, F::ExternalId, u"appointment id|appt id|预约编号"},
    {K::Appointments, F::DueAt, u"date|日期"},
    {K::Appointments, F::DueTime, u"time"},
    {K::Appointments, F::FullName, u"name"},
    {K::Appointments, F::SetBy,
        u"sales rep|salesperson|sales person|user|rep|agent|staff|employee|销售顾问"},
    {K::Shows, F::ExternalId, u"show id|visit id|到店编号"},
    {K::Shows, F::At,
        u"show date|visit date|date|showed|shown|shown date|visit|visit time|showroom visit|"
        u"showed at|check in|到店时间|到店日期|日期"},
    {K::Shows, F::FullName, u"name"},
    {K::Shows, F::GreetedBy,
        u"sales rep|salesperson|sales person|user|rep|agent|staff|employee|销售顾问"},
    {K::Sales, F::ExternalId, u"sale id|award number|transaction id|销售编号"},
    {K::Sales, F::ContractOn, u"date|日期"},
    {K::Sales, F::FullName, u"name"},
    {K::Sales, F::SaleKind, u"type"},
    {K::Spend, F::ExternalId, u"spend id|invoice|invoice number|invoice id|发票号"},
    {K::Spend, F::Source, u"category|name|media|medium|advertiser|supplier|供应商|媒体"},
    {K::Spend, F::SpendCategory, u"type|category"},
    {K::Spend, F::Campaign, u"description"},
    {K::Vehicles, F::ExternalId, u"vehicle id|inventory id"},
    {K::Vehicles, F::VehicleStatus, u"status|状态"},
    {K::Vehicles, F::Condition, u"type"},
    {K::Customers, F::ExternalId,
        u"customer id|customer number|client id|contact id|account id|crm id|客户编号"},
    {K::Customers, F::FullName, u"name"},
    {K::Staff, F::FullName,
        u"name|user|user name|staff|staff name|employee|employee name|salesperson|sales person|"
        u"sales rep|sales agent|agent|rep|员工|员工姓名|销售顾问"},
};

} // namespace

std::span<const FieldDefinition> fieldDefinitions()
{
    return definitions;
}

std::u16string_view synonymsInKind(ImportKind kind, Field field)
{
    for (const KindSynonym& entry : kindSynonyms) {
        if (entry.kind == kind && entry.field == field)
            return entry.synonyms;
    }
    return {};
}

} // namespace lotboard::exchange
