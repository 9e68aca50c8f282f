#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class ImportReportStep;
}

namespace lotboard {

class Ask;
class ImportWizardModel;

/// What an import would do, and afterwards what it did: counts, the names it brings, and every row
/// that is wrong.
class ImportReportStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportReportStep(QWidget* parent = nullptr);
    ~ImportReportStep() override;

    /// Both must outlive the step.
    void setModel(ImportWizardModel* model, Ask* ask);

Q_SIGNALS:
    void showLeadsRequested();
    void statusReported(const QString& text);

private:
    void showModel();
    void saveProblems();

    const std::unique_ptr<Ui::ImportReportStep> m_ui;
    ImportWizardModel* m_model = nullptr;
    Ask* m_ask = nullptr;
};

} // namespace lotboard
