#pragma once

#include <QDialog>

#include <optional>

class QListWidget;

namespace lotboard {

/// Lets the user pick one of any number of things: by its first letters, the arrow keys or the
/// mouse. Texts are shown letter by letter.
class ChoiceDialog final : public QDialog
{
    Q_OBJECT

public:
    /// REQUIRES: at least one choice.
    ChoiceDialog(const QString& title, const QString& text, const QStringList& choices,
        QWidget* parent = nullptr);

    /// Position of what was picked. Meaningful after accept().
    int chosen() const;

private:
    QListWidget* m_list;
};

} // namespace lotboard
