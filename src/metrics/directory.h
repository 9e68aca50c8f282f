#pragma once

#include "domain/facts.h"
#include "metrics/dimension.h"

#include <QSharedData>
#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lotboard::metrics {

/// The short number by which columns hold the member of a dimension. 0 is "none".
using Code = std::uint32_t;

/// Gives codes to ids, in the order in which they are first seen. A copy is shared until one of the
/// two gives another code or name, so that a patch need not copy what it does not add to.
class IdCodes
{
public:
    /// Also for an id that nobody named: its label is then the id.
    Code codeOf(std::int64_t id);
    void name(std::int64_t id, const QString& label);

    Code size() const { return static_cast<Code>(m_known->ids.size()); }
    std::int64_t idOf(Code code) const { return m_known->ids[code]; }
    const QString& labelOf(Code code) const { return m_known->labels[code]; }

private:
    struct Known : QSharedData
    {
        std::unordered_map<std::int64_t, Code> codes {{0, 0}};
        std::vector<std::int64_t> ids {0};
        std::vector<QString> labels {QString()};
    };

    QSharedDataPointer<Known> m_known {new Known};
};

/// Gives codes to texts, in the order in which they are first seen. Copies are shared, see IdCodes.
class TextCodes
{
public:
    Code codeOf(std::string_view text);
    Code codeOf(const QString& text) { return codeOf(std::string_view(text.toStdString())); }

    Code size() const { return static_cast<Code>(m_known->texts.size()); }
    const QString& textOf(Code code) const { return m_known->texts[code]; }

private:
    struct Hash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };

    struct Known : QSharedData
    {
        std::unordered_map<std::string, Code, Hash, std::equal_to<>> codes {{std::string(), 0}};
        std::vector<QString> texts {QString()};
    };

    QSharedDataPointer<Known> m_known {new Known};
};

/// The codes of all dimensions that are no dates, and what belongs to what: people to teams and
/// departments, sources to groups. Codes never change once given, so that a patched table can
/// share columns with the one it came from.
struct Directory
{
    /// Takes the names and what belongs to what; ids that are known keep their codes.
    void learn(const FactNames& names);
    /// Makes `teamOf` and the like as long as the codes that leads and credits have added.
    void complete();

    IdCodes stores {};
    IdCodes people {};
    IdCodes sources {};
    IdCodes campaigns {};
    IdCodes territories {};
    TextCodes makes {};
    TextCodes models {};
    TextCodes postalCodes {};
    TextCodes lostReasons {};
    TextCodes sourceGroups {};
    TextCodes teams {};
    std::vector<Code> groupOfSource {};
    std::vector<Code> teamOfPerson {};
    std::vector<Code> departmentOfPerson {};
};

} // namespace lotboard::metrics
