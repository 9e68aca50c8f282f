#pragma once

#include "domain/leadhistory.h"
#include "services/consent/consentservice.h"

#include <QDialog>

#include <memory>
#include <vector>

class QComboBox;

namespace Ui {
class WishesDialog;
}

namespace lotboard {

/// What a customer says about being contacted: by which channels, or not at all, and in which
/// words. Gives back what is new; it never touches the database.
class WishesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `history`: of any lead of the customer.
    explicit WishesDialog(const LeadHistory& history, QWidget* parent = nullptr);
    ~WishesDialog() override;

    /// What was changed. Meaningful after accept().
    SaidWishes wishes() const;
    /// Whether anything was.
    bool isChanged() const;

    void accept() override;

private:
    struct Choice
    {
        Channel channel {};
        QComboBox* combo = nullptr;
        std::optional<bool> said {}; ///< Before.
    };
    /// What was said is not made unsaid.
    void fill(const Choice& choice) const;
    bool needsWhy() const;

    const std::unique_ptr<Ui::WishesDialog> m_ui;
    const CustomerId m_customer;
    const bool m_doNotContact;
    std::vector<Choice> m_choices {};
};

} // namespace lotboard
