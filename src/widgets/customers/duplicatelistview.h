#pragma once

#include "models/customers/duplicatelist.h"

#include <QWidget>

#include <memory>

namespace Ui {
class DuplicateListView;
}

namespace lotboard {

class Ask;

/// Pairs of customers who may be one: look at both and make them one, or keep them apart. Looks for
/// them when it is first shown.
class DuplicateListView final : public QWidget
{
    Q_OBJECT

public:
    explicit DuplicateListView(QWidget* parent = nullptr);
    ~DuplicateListView() override;

    /// Both must outlive the view.
    void setUp(DuplicateList* list, Ask* ask, bool canEdit);

Q_SIGNALS:
    void actionSaved(const QString& text, const lotboard::SavedAction& action);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showPairs();
    void compare();
    void keepApart();
    void decide(const Customer& first, const Customer& second, const QString& why,
        const std::vector<SideBySideRow>& chosen = {});

    const std::unique_ptr<Ui::DuplicateListView> m_ui;
    DuplicateList* m_list = nullptr;
    Ask* m_ask = nullptr;
    bool m_canEdit = false;
    DuplicatePair m_compared {};
};

} // namespace lotboard
