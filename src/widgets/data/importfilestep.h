#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class ImportFileStep;
}

namespace lotboard {

class ImportWizardModel;

/// The first step of an import: which file, what it holds and how it is written, with its first
/// rows. What was found out is shown and can be overridden.
class ImportFileStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFileStep(QWidget* parent = nullptr);
    ~ImportFileStep() override;

    /// `model` must outlive the step.
    void setModel(ImportWizardModel* model);

Q_SIGNALS:
    void chooseRequested();

private:
    void fillCombos();
    void connectFields();
    void showModel();
    void showFormat();
    void showNotes();

    const std::unique_ptr<Ui::ImportFileStep> m_ui;
    ImportWizardModel* m_model = nullptr;
};

} // namespace lotboard
