#pragma once

#include "models/common/conflict.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class ConflictDialog;
}

namespace lotboard {

/// Shows two versions of one record side by side and lets the user choose, field by field.
class ConflictDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `what` happened to the record, as a sentence. `rows`: see Conflict.
    ConflictDialog(const QString& what, std::vector<SideBySideRow> rows, QWidget* parent = nullptr);
    ~ConflictDialog() override;

    /// With what was chosen. Meaningful after accept().
    const std::vector<SideBySideRow>& rows() const { return m_model.rows(); }

private:
    const std::unique_ptr<Ui::ConflictDialog> m_ui;
    SideBySideModel m_model;
};

/// What the user made of the two versions, to be saved; nothing if they thought better of it. Asks
/// nothing where the two are the same.
template<class Form>
std::optional<Form> resolvedConflict(
    const Conflict<Form>& conflict, const QString& what, QWidget* parent)
{
    if (conflict.rows().empty())
        return conflict.resolved({});
    ConflictDialog dialog(what, conflict.rows(), parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return conflict.resolved(dialog.rows());
}

} // namespace lotboard
