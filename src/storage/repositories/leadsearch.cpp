#include "storage/repositories/leadsearch.h"

#include "storage/engine/database.h"

#include <algorithm>
#include <string>

namespace lotboard::storage {
namespace {

// The index alone is read: it is far smaller than the customers.
constexpr std::string_view selectNames = R"sql(
    SELECT id, last_name, first_name FROM customer INDEXED BY customer_by_name
     ORDER BY last_name COLLATE NOCASE, first_name COLLATE NOCASE
)sql";
constexpr std::string_view selectEmails = "SELECT customer_id, address FROM customer_email";
constexpr std::string_view selectPhones = "SELECT customer_id, e164, as_typed FROM customer_phone";
constexpr std::string_view selectExternalIds = R"sql(
    SELECT id, external_id FROM lead WHERE external_id IS NOT NULL
)sql";
constexpr std::string_view selectVehicles = "SELECT id, stock_number, vin FROM vehicle";
constexpr std::string_view selectLeadsWanting = "SELECT id FROM lead WHERE wanted_vehicle_id = ?";

constexpr qsizetype fewestDigits = 3;

char lowered(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// Looks for one text in many.
class Needle
{
public:
    explicit Needle(const QString& text)
        : m_folded(text.toCaseFolded())
        , m_bytes(m_folded.toStdString())
        , m_isAscii(std::all_of(
              text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x80; }))
    {
    }

    bool isIn(std::string_view text) const
    {
        if (m_isAscii)
            return std::search(text.begin(), text.end(), m_bytes.begin(), m_bytes.end(),
                       [](char a, char b) { return lowered(a) == b; })
                != text.end();
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
            .contains(m_folded, Qt::CaseInsensitive);
    }

private:
    QString m_folded;
    std::string m_bytes;
    bool m_isAscii;
};

/// The digits of what may be a phone number; empty if it cannot be one.
std::string phoneDigits(const QString& text)
{
    std::string digits;
    for (const QChar letter : text) {
        if (letter.isDigit())
            digits += static_cast<char>('0' + letter.digitValue());
        else if (!QStringLiteral("+-./() ").contains(letter))
            return {};
    }
    return digits.size() >= fewestDigits ? digits : std::string();
}

void keepDigits(std::string& digits, std::string_view text)
{
    digits.clear();
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
        [](char letter) { return letter >= '0' && letter <= '9'; });
}

} // namespace

LeadSearch::LeadSearch(Database& database, const QString& text)
    : m_isEverything(text.trimmed().isEmpty())
{
    if (m_isEverything)
        return;
    const Needle needle(text.simplified());
    std::string buffer;
    for (const auto row = database.prepare(selectNames); row->step();) {
        buffer.assign(row->text(2)).append(1, ' ').append(row->text(1));
        buffer.append(", ").append(row->text(2));
        if (needle.isIn(buffer))
            insert(m_customers, row->int64(0));
    }
    for (const auto row = database.prepare(selectEmails); row->step();) {
        if (needle.isIn(row->text(1)))
            insert(m_customers, row->int64(0));
    }
    if (const std::string digits = phoneDigits(text); !digits.empty()) {
        for (const auto row = database.prepare(selectPhones); row->step();) {
            keepDigits(buffer, row->text(2));
            if (row->text(1).find(digits) != std::string_view::npos
                || buffer.find(digits) != std::string::npos)
                insert(m_customers, row->int64(0));
        }
    }
    for (const auto row = database.prepare(selectExternalIds); row->step();) {
        if (needle.isIn(row->text(1)))
            insert(m_leads, row->int64(0));
    }
    for (const auto row = database.prepare(selectVehicles); row->step();) {
        if (!needle.isIn(row->text(1)) && !needle.isIn(row->text(2)))
            continue;
        const auto leads = database.prepare(selectLeadsWanting);
        leads->bindAll(row->int64(0));
        while (leads->step())
            insert(m_leads, leads->int64(0));
    }
}

void LeadSearch::insert(Ids& ids, std::int64_t id)
{
    const auto position = static_cast<std::size_t>(id);
    if (position >= ids.size())
        ids.resize(position + position / 2 + 1);
    ids[position] = true;
}

} // namespace lotboard::storage
