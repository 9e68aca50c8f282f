#pragma once

#include "models/common/formfield.h"
#include "models/common/sidebysidemodel.h"

#include <vector>

namespace lotboard {

/// Two versions of one record: what is in the database now, and what somebody wants to save. Where
/// they differ stands in rows(), theirs first, for somebody to choose.
template<class Form>
class Conflict
{
public:
    /// `original` is what `ours` was made from.
    Conflict(const std::vector<FormField<Form>>& fields, const Form& original, const Form& theirs,
        const Form& ours)
        : m_theirs(theirs)
        , m_ours(ours)
    {
        for (const FormField<Form>& field : fields) {
            const QString theirText = field.text(theirs);
            const QString ourText = field.text(ours);
            if (theirText == ourText)
                continue;
            // What only one side changed is chosen already; where both did, ours is.
            const bool didWeChangeIt = ourText != field.text(original);
            m_fields.push_back(field);
            m_rows.push_back({.title = field.title,
                .first = theirText,
                .second = ourText,
                .keepsFirst = !didWeChangeIt,
                .keepsSecond = didWeChangeIt});
        }
    }

    const std::vector<SideBySideRow>& rows() const { return m_rows; }

    /// Their version, with the fields of ours that were chosen in `rows`: to be saved.
    Form resolved(const std::vector<SideBySideRow>& rows) const
    {
        Form form = m_theirs;
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            if (rows[i].keepsSecond)
                m_fields[i].copy(m_ours, form);
        }
        return form;
    }

private:
    Form m_theirs;
    Form m_ours;
    std::vector<FormField<Form>> m_fields {};
    std::vector<SideBySideRow> m_rows {};
};

} // namespace lotboard
