#pragma once

#include "domain/finding.h"
#include "models/find/findaction.h"

#include <QFrame>
#include <QPointer>

#include <memory>

namespace Ui {
class FindPalette;
}

namespace lotboard {

class FindModel;

/// Lies over a window: a field to type into, and below it what was found. Worked by the keyboard
/// alone: arrows choose, Enter opens, Escape closes. What opening means is for whoever listens.
class FindPalette final : public QFrame
{
    Q_OBJECT

public:
    /// `model` must outlive the palette; `over` becomes its parent.
    FindPalette(FindModel& model, QWidget* over);
    ~FindPalette() override;

    /// With an empty field and all that can be done.
    void open();
    void close();

Q_SIGNALS:
    void findingChosen(const lotboard::Finding& finding);
    void actionChosen(const lotboard::FindAction& action);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takeKey(int key);
    void move(int steps);
    void choose(int row);
    void showAnswer();
    void place();

    const std::unique_ptr<Ui::FindPalette> m_ui;
    FindModel& m_model;
    QPointer<QWidget> m_focusBefore;
    bool m_opensAnswer = false; ///< Enter was pressed before the answer was there.
};

} // namespace lotboard
