#pragma once

#include "models/leads/leadconflictmodel.h"

#include <QDialog>

#include <memory>

namespace Ui {
class LeadConflictDialog;
}

namespace lotboard {

/// Shows two versions of a lead side by side and lets the user choose, field by field.
class LeadConflictDialog final : public QDialog
{
    Q_OBJECT

public:
    /// See LeadConflictModel.
    LeadConflictDialog(std::vector<LeadField> fields, const LeadForm& original,
        const LeadForm& theirs, const LeadForm& ours, QWidget* parent = nullptr);
    ~LeadConflictDialog() override;

    /// What to save. Meaningful after accept().
    LeadForm resolved() const { return m_model.resolved(); }

private:
    const std::unique_ptr<Ui::LeadConflictDialog> m_ui;
    LeadConflictModel m_model;
};

} // namespace lotboard
