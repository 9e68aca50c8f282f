#pragma once

#include "domain/people.h"
#include "domain/sale.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace lotboard {

/// Who sold a deal: a line a person with role and share. The shares add up by themselves: what one
/// gets, the others give, see creditsplit.h.
class CreditEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit CreditEdit(QWidget* parent = nullptr);

    /// Who can be chosen: those who work here, and whoever has a share already.
    void setStaff(const std::vector<Staff>& staff);
    void setCredits(const std::vector<SaleCredit>& credits);
    std::vector<SaleCredit> credits() const { return m_credits; }

Q_SIGNALS:
    /// By the user.
    void changed();

private:
    struct Line
    {
        QWidget* widget = nullptr;
        QComboBox* person = nullptr;
        QComboBox* role = nullptr;
        QDoubleSpinBox* share = nullptr;
        QToolButton* removeButton = nullptr;
    };

    void showCredits();
    void putInTabOrder();
    Line addLine(std::size_t position);
    void connectLine(const Line& line, std::size_t position);
    QComboBox* personCombo(StaffId chosen, QWidget* parent) const;
    void setShare(std::size_t position, double percent);
    void addPerson();
    void removePerson(std::size_t position);
    StaffId nextPerson() const;

    std::vector<Staff> m_staff {};
    std::vector<SaleCredit> m_credits {};
    std::vector<Line> m_lines {};
    QVBoxLayout* m_layout;
    QPushButton* m_addButton;
};

} // namespace lotboard
