#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class LongForecastView;
}

namespace lotboard {

class Ask;
class ForecastChart;
class Card;
class LongForecastModel;
class PlainLabel;
class TextTableModel;

/// What to expect of the months to come: chart, table, and how the methods did in the back-test.
/// Shows what a LongForecastModel holds; computes nothing.
class LongForecastView final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the view.
    LongForecastView(LongForecastModel& model, Ask& ask, QWidget* parent = nullptr);
    ~LongForecastView() override;

Q_SIGNALS:
    void statusReported(const QString& text);

private:
    void setUpChoices();
    void setUpChart();
    void addTable(Card& card, const QString& name, TextTableModel& model, Ask& ask);
    void showModel();

    const std::unique_ptr<Ui::LongForecastView> m_ui;
    LongForecastModel& m_model;
    ForecastChart* m_chart = nullptr;
    PlainLabel* m_reason = nullptr;
    PlainLabel* m_backTest = nullptr;
};

} // namespace lotboard
