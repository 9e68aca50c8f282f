#pragma once

#include "domain/facts.h"
#include "metrics/dimension.h"

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lotboard::metrics {

/// The short number by which columns hold the member of a dimension. 0 is "none".
using Code = std::uint32_t;

/// Gives codes to ids, in the order in which they are first seen.
class IdCodes
{
public:
    /// Also for an id that nobody named: its label is then the id.
    Code codeOf(std::int64_t id);
    void name(std::int64_t id, const QString& label);

    Code size() const { return static_cast<Code>(m_ids.size()); }
    std::int64_t idOf(Code code) const { return m_ids[code]; }
    const QString& labelOf(Code code) const { return m_labels[code]; }

private:
    std::unordered_map<std::int64_t, Code> m_codes {{0, 0}};
    std::vector<std::int64_t> m_ids {0};
    std::vector<QString> m_labels {QString()};
};

/// Gives codes to texts, in the order in which they are first seen.
class TextCodes
{
public:
    Code codeOf(std::string_view text);
    Code codeOf(const QString& text) { return codeOf(std::string_view(text.toStdString())); }

    Code size() const { return static_cast<Code>(m_texts.size()); }
    const QString& textOf(Code code) const { return m_texts[code]; }

private:
    struct Hash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };

    std::unordered_map<std::string, Code, Hash, std::equal_to<>> m_codes {{std::string(), 0}};
    std::vector<QString> m_texts {QString()};
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
