#pragma once

#include "widgets/common/plainlabel.h"

#include <QTimer>
#include <QWidget>

namespace lotboard {

/// The quiet line at the bottom: what was saved, what is being done, what went wrong.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// Goes away by itself after some seconds.
    void showDone(const QString& text);
    /// Stays until the next text.
    void showProblem(const QString& text);
    /// On the right: "Updating…". Shown after a moment only.
    void setBusy(bool isBusy);
    bool isBusy() const { return m_busyDelay.isActive() || !m_busy->isHidden(); }
    /// On the right: of which days there are facts.
    void setCoverage(const QString& text);

private:
    PlainLabel* m_text;
    PlainLabel* m_busy;
    PlainLabel* m_coverage;
    QTimer m_fade;
    QTimer m_busyDelay;
};

} // namespace lotboard
