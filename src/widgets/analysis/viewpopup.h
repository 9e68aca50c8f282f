#pragma once

#include <QFrame>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace lotboard {

class Ask;
class ViewBoard;

/// The questions with a name: opens one, saves the one on the screen under the name that is typed,
/// renames and removes, reads and writes files.
class ViewPopup final : public QFrame
{
    Q_OBJECT

public:
    /// Both must outlive the popup.
    ViewPopup(ViewBoard& views, Ask& ask, QWidget* parent = nullptr);

    /// `query`: what is on the screen, as it would be saved.
    void popUpBelow(const QWidget& button, const QString& query);

Q_SIGNALS:
    /// SavedView::query of the one to show.
    void opened(const QString& query);

private:
    void setUpList();
    void setUpButtons();
    void showViews();
    void showButtons();
    void open();
    void save();
    void rename();
    void remove();
    void importFile();
    void exportFile();
    QString chosenName() const;

    ViewBoard& m_views;
    Ask& m_ask;
    QString m_query {};
    QListWidget* m_list;
    QLineEdit* m_name;
    QPushButton* m_open;
    QPushButton* m_save;
    QPushButton* m_rename;
    QPushButton* m_remove;
    QPushButton* m_export;
    QPushButton* m_import;
};

} // namespace lotboard
