#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace lotboard {

class PlainLabel;

/// Lies over a widget while work on its content runs: what is done, how far, and a button to
/// cancel. Appears after a moment only, so that quick work does not flicker.
class BusyOverlay final : public QWidget
{
    Q_OBJECT

public:
    /// Covers `covered`, and follows its size.
    explicit BusyOverlay(QWidget* covered);

    void start(const QString& text, bool canCancel);
    /// Total 0: the end is not known.
    void setProgress(qint64 done, qint64 total);
    void stop();

Q_SIGNALS:
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    PlainLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_cancelButton;
    QTimer m_delay;
};

} // namespace lotboard
