#pragma once

#include "domain/people.h"
#include "models/common/formfield.h"
#include "models/common/sidebysidemodel.h"

#include <functional>
#include <optional>
#include <vector>

namespace lotboard {

/// Two customers side by side, to be made one: a row for each field that is filled in, with the
/// choice between the two where they differ. Of phone numbers and e-mail addresses both can be
/// kept, and are at first; of other fields the first's is, unless it is empty.
class MergeModel final : public SideBySideModel
{
    Q_OBJECT

public:
    /// `first` is who stays. `chosen`: what was chosen of the two before somebody else changed one
    /// of them, see chosenAsBefore(); empty if nothing was.
    MergeModel(const Customer& first, const Customer& second,
        const std::vector<SideBySideRow>& chosen = {}, QObject* parent = nullptr);

    /// The first with the fields that were chosen.
    Customer merged() const;
    /// The first row that is another than when it was chosen; none if all are as they were.
    std::optional<int> changedRow() const;

private:
    /// A field of a form, and how it is merged.
    struct Field : FormField<Customer>
    {
        /// Adds what `to` has not got; empty where only one can be kept.
        std::function<void(const Customer& from, Customer& to)> add {};
        /// Whether what this customer has is kept rather than the other's; empty: what is filled
        /// in.
        std::function<bool(const Customer& customer)> isBetter {};
    };
    /// Those that one of the two has filled in.
    static std::vector<Field> fields(const Customer& first, const Customer& second);
    static std::vector<SideBySideRow> rowsOf(
        const Customer& first, const Customer& second, const std::vector<SideBySideRow>& chosen);

    const Customer m_first;
    const Customer m_second;
};

} // namespace lotboard
