#pragma once

#include <QWidget>

namespace lotboard {

/// How much of a goal is done, with a mark where it should be by now, and where it is likely to
/// end.
class PaceBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PaceBar(QWidget* parent = nullptr);

    /// Both as parts of one; `done` may be above.
    void setPace(double done, double expected);
    /// Both as parts of the goal; the same: nothing is known.
    void setLikely(double low, double high);
    QSize sizeHint() const override { return {80, 12}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_done = 0;
    double m_expected = 0;
    double m_low = 0;
    double m_high = 0;
};

} // namespace lotboard
