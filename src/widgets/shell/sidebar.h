#pragma once

#include "widgets/shell/page.h"

#include <QWidget>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace lotboard {

class PlainLabel;

/// The way to the pages: built from what is registered, group by group, so that there is never an
/// entry without a page. Up and Down move between entries.
class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget* parent = nullptr);

    /// `number` is the Ctrl+number that leads there; 0: none.
    void addPage(const PageInfo& page, int number);
    void setCurrent(const QString& pageId);
    /// A number at the entry of a page; 0: none.
    void setBadge(const QString& pageId, int count);
    void setStore(const QString& name, bool isDemo);
    /// At its foot: who is at work, and how to lock. Empty `who`: nothing.
    void setPerson(const QString& who, const QString& hint);

Q_SIGNALS:
    void pageChosen(const QString& pageId);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry
    {
        PageInfo page {};
        QToolButton* button = nullptr;
        PlainLabel* badge = nullptr;
    };

    QVBoxLayout* groupLayout(NavigationGroup group);
    void orderButtons();
    void moveFocus(const QObject* from, int steps);
    void colourIcons();

    PlainLabel* m_store;
    PlainLabel* m_demo;
    PlainLabel* m_person;
    PlainLabel* m_personHint;
    QVBoxLayout* m_layout;
    std::vector<std::pair<NavigationGroup, QVBoxLayout*>> m_groups {};
    std::vector<Entry> m_entries {}; ///< From top to bottom.
};

} // namespace lotboard
