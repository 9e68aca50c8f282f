#pragma once

#include "models/customers/mergemodel.h"

#include <QDialog>

#include <memory>

namespace Ui {
class MergeDialog;
}

namespace lotboard {

/// Shows two customers side by side, to be made one field by field, or kept apart for good.
class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What exec() gives when they are two people.
    static constexpr int KeepApart = QDialog::Accepted + 1;

    /// `why` they may be one; `first` is who stays. `chosen`: see MergeModel.
    MergeDialog(const Customer& first, const Customer& second, const QString& why,
        const std::vector<SideBySideRow>& chosen, QWidget* parent = nullptr);
    ~MergeDialog() override;

    /// Meaningful after accept().
    const std::vector<SideBySideRow>& rows() const { return m_model.rows(); }

private:
    const std::unique_ptr<Ui::MergeDialog> m_ui;
    MergeModel m_model;
};

} // namespace lotboard
