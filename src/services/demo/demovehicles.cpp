#include "services/demo/demovehicles.h"

#include <QStringView>

#include <array>

using namespace Qt::StringLiterals;

namespace lotboard::demo {
namespace {

struct Model
{
    const char* make = "";
    const char* name = "";
    const char* maker = ""; ///< World manufacturer identifier: the first three characters of a VIN.
    std::array<const char*, 3> trims {};
    int newPrice = 0; ///< Dollars. What the middle trim costs new.
    double newWeight = 0; ///< How much of the new business it is; 0: sold used only.
    double usedWeight = 0;
};

constexpr std::array models {
    Model {"Toyota", "RAV4", "2T3", {"LE", "XLE", "Limited"}, 34'500, 22, 10},
    Model {"Toyota", "Camry", "4T1", {"LE", "SE", "XSE"}, 30'200, 14, 9},
    Model {"Toyota", "Corolla", "5YF", {"L", "LE", "SE"}, 24'100, 10, 8},
    Model {"Toyota", "Highlander", "5TD", {"LE", "XLE", "Platinum"}, 44'800, 10, 6},
    Model {"Toyota", "Tacoma", "3TY", {"SR", "SR5", "TRD Off-Road"}, 38'900, 11, 6},
    Model {"Toyota", "Sienna", "5TD", {"LE", "XLE", "Limited"}, 43'500, 5, 3},
    Model {"Toyota", "Prius", "JTD", {"LE", "XLE", "Limited"}, 31'800, 6, 4},
    Model {"Toyota", "4Runner", "JTE", {"SR5", "TRD Off-Road", "Limited"}, 46'900, 6, 3},
    Model {"Honda", "CR-V", "5J6", {"LX", "EX", "EX-L"}, 33'900, 0, 8},
    Model {"Honda", "Civic", "2HG", {"LX", "Sport", "EX"}, 25'700, 0, 7},
    Model {"Honda", "Accord", "1HG", {"LX", "EX", "Touring"}, 30'900, 0, 6},
    Model {"Ford", "F-150", "1FT", {"XL", "XLT", "Lariat"}, 49'500, 0, 7},
    Model {"Ford", "Escape", "1FM", {"Active", "ST-Line", "Platinum"}, 31'900, 0, 4},
    Model {"Chevrolet", "Equinox", "3GN", {"LS", "LT", "RS"}, 30'500, 0, 4},
    Model {"Chevrolet", "Silverado 1500", "1GC", {"WT", "LT", "RST"}, 47'800, 0, 4},
    Model {"Nissan", "Rogue", "5N1", {"S", "SV", "SL"}, 31'400, 0, 5},
    Model {"Hyundai", "Tucson", "KM8", {"SE", "SEL", "Limited"}, 31'200, 0, 4},
    Model {"Kia", "Sportage", "KND", {"LX", "EX", "SX"}, 30'700, 0, 3},
    Model {"Subaru", "Outback", "4S4", {"Base", "Premium", "Limited"}, 34'200, 0, 4},
    Model {"Subaru", "Forester", "JF2", {"Base", "Premium", "Sport"}, 33'100, 0, 4},
    Model {"Jeep", "Grand Cherokee", "1C4", {"Laredo", "Limited", "Summit"}, 48'600, 0, 4},
    Model {"Mazda", "CX-5", "JM3", {"S", "Select", "Premium"}, 32'600, 0, 3},
    Model {"Volkswagen", "Tiguan", "3VV", {"S", "SE", "SEL"}, 33'300, 0, 2},
    Model {"BMW", "X3", "5UX", {"sDrive30i", "xDrive30i", "M40i"}, 52'800, 0, 2},
};

constexpr auto colours = std::to_array<QStringView>(
    {u"White", u"Black", u"Silver", u"Gray", u"Blue", u"Red", u"Green"});
constexpr std::array<double, 7> colourWeights {26, 22, 14, 18, 11, 7, 2};
constexpr std::array<double, 3> trimPriceFactors {0.92, 1.0, 1.15};
constexpr std::array<double, 9> usedYearWeights {4, 14, 18, 20, 14, 10, 8, 7, 5};
constexpr std::int64_t serials = 1'000'000;

// Days on the lot, at equal steps of probability.
constexpr std::array<double, 11> newDays {1, 6, 12, 19, 27, 36, 46, 58, 75, 101, 170};
constexpr std::array<double, 11> usedDays {2, 8, 14, 20, 27, 34, 42, 52, 66, 88, 160};

/// What a car of that age is worth, as a part of its price when new.
double worthAfter(int years)
{
    double worth = 0.92;
    for (int i = 0; i < years; ++i)
        worth *= 0.89;
    return worth;
}

QChar yearCode(int year)
{
    constexpr auto codes = u"ABCDEFGHJKLMNPRSTVWXY123456789";
    return codes[(year - 2010 + 30) % 30];
}

QString vinOf(const ModelChoice& choice, std::int64_t number)
{
    const auto modelNumber = static_cast<int>(choice.number);
    constexpr QStringView letters = u"ABCDEFGHJKLMNPRSTUVWXYZ";

    QString vin = QString::fromLatin1(models[choice.number].maker);
    vin += letters[modelNumber % letters.size()];
    vin += letters[(modelNumber * 5 + choice.year) % letters.size()];
    vin += QString::number(100 + modelNumber * 7 % 900).right(2);
    vin += QChar(u'1' + modelNumber % 9);
    vin += u'0'; // The check digit, found below.
    vin += yearCode(choice.year);
    vin += letters[static_cast<qsizetype>(number / serials % letters.size())];
    vin += u"%1"_s.arg(number % serials, 6, 10, QChar(u'0'));
    for (const QChar digit : u"0123456789X"_s) {
        vin[8] = digit;
        if (hasValidCheckDigit(vin))
            break;
    }
    return vin;
}

int yearOf(std::chrono::sys_days day)
{
    return static_cast<int>(std::chrono::year_month_day(day).year());
}

} // namespace

ModelChoice chooseModel(Random& random, std::chrono::sys_days day, double newShare)
{
    const bool isNew = random.chance(newShare);
    std::array<double, models.size()> weights {};
    for (std::size_t i = 0; i < models.size(); ++i)
        weights[i] = isNew ? models[i].newWeight : models[i].usedWeight;
    const auto number = random.weighted(weights);
    const Model& model = models[number];
    const auto trim = random.position(model.trims.size());

    int age = 0;
    double price = model.newPrice * trimPriceFactors[trim];
    if (!isNew) {
        age = 1 + static_cast<int>(random.weighted(usedYearWeights));
        price *= worthAfter(age) * random.between(0.9, 1.1);
    }
    const bool isCertified = !isNew && age <= 5 && model.newWeight > 0 && random.chance(0.6);
    const auto dollars = static_cast<std::int64_t>(price / 100) * 100 + 95;
    return {
        .year = yearOf(day) - age,
        .number = number,
        .make = model.make,
        .model = model.name,
        .trim = model.trims[trim],
        .condition
        = isNew ? Condition::New : (isCertified ? Condition::Certified : Condition::Used),
        .price = Money::fromCents(dollars * 100),
    };
}

Vehicle madeUpVehicle(Random& random, const ModelChoice& choice, std::int64_t number,
    std::chrono::sys_days acquiredOn)
{
    const bool isNew = choice.condition == Condition::New;
    const auto margin = isNew ? random.between(0.94, 0.985) : random.between(0.84, 0.95);
    const auto costCents
        = static_cast<std::int64_t>(static_cast<double>(choice.price.cents()) * margin);
    return {
        .stockNumber = (isNew ? u'N' : u'U') + u"%1"_s.arg(number, 5, 10, QChar(u'0')),
        .vin = vinOf(choice, number),
        .year = choice.year,
        .make = QString::fromLatin1(choice.make),
        .model = QString::fromLatin1(choice.model),
        .trim = QString::fromLatin1(choice.trim),
        .colour = colours[random.weighted(colourWeights)].toString(),
        .condition = choice.condition,
        .acquiredOn = acquiredOn,
        .cost = Money::fromCents(costCents / 100 * 100),
        .askingPrice = choice.price,
    };
}

int daysToSell(Random& random, Condition condition)
{
    return static_cast<int>(random.quantile(condition == Condition::New ? newDays : usedDays));
}

} // namespace lotboard::demo
