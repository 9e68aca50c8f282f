#pragma once

#include "models/store/storeeditor.h"
#include "widgets/shell/page.h"

#include <array>
#include <memory>

class QCheckBox;
class QTimeEdit;
namespace Ui {
class StorePage;
}

namespace lotboard {

class Ask;

/// What the store has decided about itself: its name and hours, how soon leads are answered, how
/// deals are booked. For managers; what is changed is saved together.
class StorePage final : public Page
{
    Q_OBJECT

public:
    static PageInfo pageInfo();

    /// What the page needs to know. All that it points to must outlive it.
    struct Setting
    {
        StoreEditor::Calls calls {};
        Ask* ask = nullptr;
    };

    explicit StorePage(const Setting& setting, QWidget* parent = nullptr);
    /// On an open database, whose changes it follows.
    StorePage(Workspace& workspace, const Session& session, Ask& ask, QWidget* parent = nullptr);
    ~StorePage() override;

    void activate() override;
    void refresh() override;
    QWidget* headerBar() override;
    bool isReady() const override { return m_shown.has_value(); }
    /// Somebody typed what is not saved yet.
    bool isTouched() const override { return m_isChanged; }

private:
    /// The fields of one day of the week.
    struct DayFields
    {
        QCheckBox* isOpen = nullptr;
        QTimeEdit* opens = nullptr;
        QTimeEdit* closes = nullptr;
    };

    void fillChoices();
    void addWeek();
    void connectFields();
    void showSettings(const StoreSettings& settings);
    void showHours(const std::array<OpenHours, 7>& hours);
    void showClosedDay(std::chrono::sys_days day);
    void addClosedDay();
    void removeClosedDay();
    StoreSettings settings() const;
    std::array<OpenHours, 7> hours() const;
    std::vector<std::chrono::sys_days> closedDays() const;
    void noteChange();
    void save();
    void settle(const StoreSettings& theirs, const StoreSettings& ours);

    const std::unique_ptr<Ui::StorePage> m_ui;
    const Setting m_setting;
    std::array<DayFields, 7> m_week {}; ///< By C++ weekday number.
    StoreEditor m_editor;
    std::optional<StoreSettings> m_shown {}; ///< From which the fields were filled.
    bool m_isShowing = false; ///< The fields are being filled, not typed into.
    bool m_isChanged = false;
};

} // namespace lotboard
