#include "services/demo/demopeople.h"

#include <array>

using namespace Qt::StringLiterals;

namespace lotboard::demo {
namespace {

constexpr auto firstNames = std::to_array<QStringView>({u"James", u"Mary", u"Robert", u"Patricia",
    u"John", u"Jennifer", u"Michael", u"Linda", u"David", u"Elizabeth", u"William", u"Barbara",
    u"Richard", u"Susan", u"Joseph", u"Jessica", u"Thomas", u"Karen", u"Christopher", u"Sarah",
    u"Charles", u"Lisa", u"Daniel", u"Nancy", u"Matthew", u"Sandra", u"Anthony", u"Betty", u"Mark",
    u"Ashley", u"Donald", u"Emily", u"Steven", u"Kimberly", u"Andrew", u"Margaret", u"Paul",
    u"Donna", u"Joshua", u"Michelle", u"Kenneth", u"Carol", u"Kevin", u"Amanda", u"Brian",
    u"Melissa", u"George", u"Deborah", u"Timothy", u"Stephanie", u"Ronald", u"Rebecca", u"Jason",
    u"Laura", u"Edward", u"Helen", u"Jeffrey", u"Sharon", u"Ryan", u"Cynthia", u"Jacob",
    u"Kathleen", u"Gary", u"Amy", u"José", u"María", u"Luis", u"Ana", u"Carlos", u"Sofía", u"Zoë",
    u"Chloé", u"André", u"Renée", u"Björn", u"Søren", u"Priya", u"Arjun", u"Fatima", u"Omar",
    u"Nia", u"Kwame", u"Olena", u"Dmitri"});

constexpr auto lastNames = std::to_array<QStringView>({u"Smith", u"Johnson", u"Williams", u"Brown",
    u"Jones", u"Miller", u"Davis", u"Wilson", u"Anderson", u"Thomas", u"Taylor", u"Moore",
    u"Jackson", u"Martin", u"Lee", u"Thompson", u"White", u"Harris", u"Clark", u"Lewis",
    u"Robinson", u"Walker", u"Young", u"Allen", u"King", u"Wright", u"Scott", u"Hill", u"Green",
    u"Adams", u"Nelson", u"Baker", u"Hall", u"Campbell", u"Mitchell", u"Carter", u"Roberts",
    u"Turner", u"Phillips", u"Parker", u"Evans", u"Edwards", u"Collins", u"Stewart", u"Morris",
    u"Murphy", u"Cook", u"Rogers", u"Morgan", u"Cooper", u"Peterson", u"Reed", u"Bailey", u"Kelly",
    u"Howard", u"Ward", u"Cox", u"Richardson", u"Wood", u"Watson", u"Brooks", u"Bennett", u"Gray",
    u"Hughes", u"Price", u"Myers", u"Long", u"Foster", u"Sanders", u"Ross", u"Powell", u"Sullivan",
    u"Russell", u"Ortiz", u"Jenkins", u"García", u"Rodríguez", u"Martínez", u"Hernández", u"López",
    u"González", u"Pérez", u"Núñez", u"Peña", u"Müller", u"O'Brien", u"D'Angelo", u"Szabó",
    u"Kowalski", u"Nguyễn", u"Patel", u"Okonkwo", u"Haddad", u"Kaya", u"Ivanova", u"Côté",
    u"Lefèvre", u"Ångström", u"Van der Berg"});

constexpr auto chineseFirstNames = std::to_array<QStringView>({u"伟", u"芳", u"娜", u"敏", u"静",
    u"磊", u"洋", u"艳", u"勇", u"军", u"志强", u"丽华", u"建国"});
constexpr auto chineseLastNames = std::to_array<QStringView>(
    {u"王", u"李", u"张", u"刘", u"陈", u"杨", u"赵", u"黄", u"周", u"吴", u"欧阳"});

constexpr auto streets
    = std::to_array<QStringView>({u"Main St", u"Elm St", u"Maple Ave", u"Harbor Rd", u"Church St",
        u"Whalley Ave", u"Boston Post Rd", u"State St", u"Chapel St", u"Ocean Ave", u"Prospect St",
        u"Cedar Ln", u"Orchard Hill Rd", u"River Rd", u"Meadow Ln", u"High St"});

constexpr auto businessNames = std::to_array<QStringView>({u"Shoreline Plumbing", u"Sound Electric",
    u"Elm City Catering", u"Nutmeg Landscaping", u"Thimble Island Charters", u"Quinnipiac Roofing",
    u"Harborside Bakery", u"Long Wharf Couriers", u"West Rock Builders", u"Amity Home Care"});

constexpr auto mailDomains
    = std::to_array<QStringView>({u"example.com", u"example.net", u"example.org"});

// Nearest first; a customer's number picks one.
constexpr std::array areaCodes {203, 475, 860, 959, 914, 845, 516, 631, 718, 347, 929, 917, 212,
    646, 332, 401, 413, 508, 617, 857, 781, 339, 978, 351, 774, 201, 551, 973, 862, 908, 732, 848,
    609, 640, 856, 518, 838, 607, 315, 680, 585, 716, 802, 603, 207, 570, 272, 484, 610, 835, 215,
    267, 445, 717, 223, 814, 582, 412, 878, 724, 302, 410, 443, 667, 301, 240, 227, 202, 703, 571,
    804, 686, 757, 948, 540, 826, 434, 276, 304, 681, 919, 984, 336, 743, 704, 980, 910, 252, 828,
    843, 854, 803, 839, 864, 404, 470, 678, 943, 770, 912, 706};
constexpr std::int64_t linesOfAnExchange = 10'000;
constexpr std::int64_t firstFictionalLine = 100;

constexpr std::array townList {Town {"06510", "New Haven", "CT", 0, 9},
    Town {"06511", "New Haven", "CT", 0, 8}, Town {"06513", "New Haven", "CT", 0, 6},
    Town {"06515", "New Haven", "CT", 0, 5}, Town {"06512", "East Haven", "CT", 1, 7},
    Town {"06405", "Branford", "CT", 1, 7}, Town {"06437", "Guilford", "CT", 1, 5},
    Town {"06443", "Madison", "CT", 1, 4}, Town {"06413", "Clinton", "CT", 1, 2},
    Town {"06516", "West Haven", "CT", 2, 8}, Town {"06460", "Milford", "CT", 2, 8},
    Town {"06477", "Orange", "CT", 2, 4}, Town {"06614", "Stratford", "CT", 2, 3},
    Town {"06604", "Bridgeport", "CT", 2, 3}, Town {"06514", "Hamden", "CT", 3, 7},
    Town {"06473", "North Haven", "CT", 3, 6}, Town {"06492", "Wallingford", "CT", 3, 5},
    Town {"06410", "Cheshire", "CT", 3, 3}, Town {"06450", "Meriden", "CT", 3, 3},
    Town {"06401", "Ansonia", "CT", 4, 2}, Town {"06418", "Derby", "CT", 4, 2},
    Town {"06484", "Shelton", "CT", 4, 2}, Town {"06483", "Seymour", "CT", 4, 1},
    Town {"06525", "Woodbridge", "CT", 4, 2}};

constexpr std::array<const char*, 5> territories {
    "New Haven", "Shoreline East", "Coast West", "Quinnipiac", "The Valley"};

QString mailAddress(Random& random, const Customer& customer, std::int64_t number)
{
    // Only what is ASCII already: a mail program makes an address the same way.
    QString local;
    for (const QChar c : QString(customer.firstName + u'.' + customer.lastName).toLower()) {
        if (c.unicode() < 128 && (c.isLetter() || c == u'.'))
            local += c;
    }
    if (local.size() < 3)
        local = u"customer"_s;
    return local + QString::number(number) + u'@' + random.oneOf(mailDomains).toString();
}

QString asTyped(const QString& e164, Random& random)
{
    const QStringView national = QStringView(e164).mid(2);
    const auto area = national.left(3);
    const auto exchange = national.mid(3, 3);
    const auto line = national.mid(6);
    switch (random.integer(0, 3)) {
    case 0:
        return area + u'-' + exchange + u'-' + line;
    case 1:
        return area + u'.' + exchange + u'.' + line;
    default:
        return u'(' + area + u") "_s + exchange + u'-' + line;
    }
}

void nameCustomer(Random& random, Customer& customer)
{
    if (random.chance(0.03)) {
        customer.kind = CustomerKind::Business;
        customer.lastName = random.oneOf(businessNames).toString();
    } else if (random.chance(0.02)) {
        customer.firstName = random.oneOf(chineseFirstNames).toString();
        customer.lastName = random.oneOf(chineseLastNames).toString();
    } else {
        customer.firstName = random.oneOf(firstNames).toString();
        customer.lastName = random.oneOf(lastNames).toString();
    }
}

} // namespace

std::span<const Town> towns()
{
    return townList;
}

std::span<const char* const> territoryNames()
{
    return territories;
}

QString fictionalPhone(std::int64_t number)
{
    constexpr auto areas = static_cast<std::int64_t>(areaCodes.size());
    const auto area = areaCodes[static_cast<std::size_t>(number % areas)];
    const auto line = (number / areas + firstFictionalLine) % linesOfAnExchange;
    return u"+1"_s + QString::number(area) + u"555"_s + u"%1"_s.arg(line, 4, 10, QChar(u'0'));
}

Customer madeUpCustomer(Random& random, std::int64_t number, const Town& town)
{
    Customer customer;
    nameCustomer(random, customer);
    const bool hasPhone = random.chance(0.93);
    if (hasPhone) {
        const QString phone = fictionalPhone(number);
        customer.phones.push_back({.e164 = phone, .asTyped = asTyped(phone, random)});
    }
    if (!hasPhone || random.chance(0.85))
        customer.emails.push_back(mailAddress(random, customer, number));
    if (random.chance(0.7))
        customer.street
            = QString::number(random.integer(1, 980)) + u' ' + random.oneOf(streets).toString();
    customer.city = QString::fromLatin1(town.name);
    customer.region = QString::fromLatin1(town.region);
    customer.postalCode = QString::fromLatin1(town.postalCode);
    customer.doNotContact = random.chance(0.004);
    return customer;
}

} // namespace lotboard::demo
