#pragma once

#include "models/data/importwizardmodel.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ImportWizard;
}

namespace lotboard {

class Ask;

/// Leads a file into the database in four steps: the file, its columns, a dry run, the result. All
/// of it is ImportWizardModel's; this is its face.
class ImportWizard final : public QDialog
{
    Q_OBJECT

public:
    /// What exec() answers where the user wants to see the leads now.
    static constexpr int ShowLeads = QDialog::Accepted + 1;

    ImportWizard(ImportWizardModel::Calls calls, Ask& ask, QWidget* parent = nullptr);
    ~ImportWizard() override;

    /// The first of one file, unless it is told otherwise.
    void setPlace(int place, int count);
    /// Without a path it asks for a file.
    void openFile(const QString& path);
    /// Whether a file was imported or taken back.
    bool hasChangedData() const { return m_hasChangedData; }

    void reject() override;

Q_SIGNALS:
    void statusReported(const QString& text);

private:
    void setUpColumns();
    void chooseFile();
    void showModel();
    void showStep();
    void showBusy();
    void showProgress(qint64 done, qint64 total);

    const std::unique_ptr<Ui::ImportWizard> m_ui;
    Ask& m_ask;
    ImportWizardModel m_model;
    int m_place = 1; ///< Among files that are imported one after another.
    int m_count = 1;
    bool m_hasChangedData = false;
    bool m_isClosing = false; ///< As soon as what writes has stopped.
};

} // namespace lotboard
