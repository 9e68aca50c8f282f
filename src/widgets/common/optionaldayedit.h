#pragma once

#include <QWidget>

#include <chrono>
#include <optional>

class QCheckBox;
class QDateEdit;

namespace lotboard {

/// A day that may be left open: a check box that says what day it is, and the day.
class OptionalDayEdit final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)

public:
    explicit OptionalDayEdit(QWidget* parent = nullptr);

    QString text() const;
    /// May have a mnemonic.
    void setText(const QString& text);

    std::optional<std::chrono::sys_days> day() const;
    void setDay(const std::optional<std::chrono::sys_days>& day);
    /// The day it becomes when it is checked.
    void setUsualDay(std::chrono::sys_days day);

Q_SIGNALS:
    void changed();

private:
    QCheckBox* m_check;
    QDateEdit* m_edit;
};

} // namespace lotboard
