#include "widgets/people/lockpage.h"
#include "people/ui_lockpage.h"

#include <QKeyEvent>

namespace lotboard {

LockPage::LockPage(SignInModel& model, const QString& storeName, StaffId locked, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LockPage>())
    , m_model(model)
    , m_locked(locked)
{
    m_ui->setupUi(this);
    m_ui->storeLabel->setText(storeName);
    m_ui->personList->installEventFilter(this);
    for (QWidget* later : std::initializer_list<QWidget*> {m_ui->newPasswordEdit, m_ui->repeatEdit,
             m_ui->newPasswordNote, m_ui->problemLabel, m_ui->droppedLabel})
        later->hide();
    connect(m_ui->personList, &QListWidget::currentRowChanged, this, &LockPage::showChoice);
    connect(m_ui->personList, &QListWidget::itemClicked, this,
        [this] { m_ui->passwordEdit->setFocus(Qt::OtherFocusReason); });
    for (QLineEdit* edit : {m_ui->passwordEdit, m_ui->newPasswordEdit, m_ui->repeatEdit})
        connect(edit, &QLineEdit::returnPressed, this, &LockPage::submit);
    connect(m_ui->signInButton, &QPushButton::clicked, this, &LockPage::submit);
    connect(&m_model, &SignInModel::peopleChanged, this, &LockPage::showPeople);
    connect(&m_model, &SignInModel::busyChanged, this,
        [this] { m_ui->signInButton->setEnabled(!m_model.isBusy()); });
    connect(&m_model, &SignInModel::newPasswordNeeded, this, &LockPage::askForNewPassword);
    connect(&m_model, &SignInModel::refused, this, &LockPage::showProblem);
    connect(&m_model, &SignInModel::signedIn, this, &LockPage::signedIn);
    m_ui->otherStoreButton->setVisible(!locked.isValid());
    connect(m_ui->otherStoreButton, &QPushButton::clicked, this, &LockPage::otherStoreRequested);
    m_ui->signInButton->setEnabled(false); // Until there is somebody to choose.
    auto* note = new QListWidgetItem(tr("Looking up who signs in here…"), m_ui->personList);
    note->setFlags(Qt::NoItemFlags);
    m_model.load();
}

LockPage::~LockPage()
{
    m_model.reset();
}

StaffId LockPage::chosen() const
{
    const QListWidgetItem* item = m_ui->personList->currentItem();
    return item ? StaffId {item->data(Qt::UserRole).toLongLong()} : StaffId();
}

void LockPage::showPeople()
{
    const StaffId before = chosen().isValid() ? chosen() : m_locked;
    m_ui->personList->clear();
    m_ui->signInButton->setEnabled(!m_model.isBusy());
    for (const Staff& person : m_model.people()) {
        auto* item = new QListWidgetItem(SignInModel::nameOf(person), m_ui->personList);
        item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(person.id.value));
        if (person.id == before || !m_ui->personList->currentItem())
            m_ui->personList->setCurrentItem(item);
    }
    m_ui->passwordEdit->setFocus(Qt::OtherFocusReason);
}

/// Another person was picked: nothing of what was typed for the one before is left.
void LockPage::showChoice()
{
    m_model.reset();
    m_isChoosing = false;
    for (QLineEdit* edit : {m_ui->passwordEdit, m_ui->newPasswordEdit, m_ui->repeatEdit})
        edit->clear();
    for (QWidget* later : std::initializer_list<QWidget*> {
             m_ui->newPasswordEdit, m_ui->repeatEdit, m_ui->newPasswordNote})
        later->hide();
    m_ui->passwordEdit->show();
    m_ui->problemLabel->hide();
    const bool isOther = m_locked.isValid() && chosen() != m_locked;
    m_ui->droppedLabel->setVisible(isOther);
}

void LockPage::askForNewPassword()
{
    m_isChoosing = true;
    m_ui->passwordEdit->hide();
    m_ui->problemLabel->hide();
    for (QWidget* now : std::initializer_list<QWidget*> {
             m_ui->newPasswordEdit, m_ui->repeatEdit, m_ui->newPasswordNote})
        now->show();
    m_ui->newPasswordEdit->setFocus(Qt::OtherFocusReason);
}

void LockPage::submit()
{
    if (m_model.isBusy() || !chosen().isValid())
        return;
    m_ui->problemLabel->hide();
    if (!m_isChoosing)
        m_model.signIn(chosen(), m_ui->passwordEdit->text());
    else if (m_ui->newPasswordEdit->text() == m_ui->repeatEdit->text())
        m_model.choosePassword(m_ui->newPasswordEdit->text());
    else
        showProblem(tr("The two are not the same. Type the new password twice."));
}

void LockPage::showProblem(const QString& text)
{
    m_ui->problemLabel->setText(text);
    m_ui->problemLabel->show();
    QLineEdit* edit = m_isChoosing ? m_ui->newPasswordEdit : m_ui->passwordEdit;
    edit->setFocus(Qt::OtherFocusReason);
    edit->selectAll();
}

void LockPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_ui->passwordEdit->setFocus(Qt::OtherFocusReason);
}

bool LockPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_ui->passwordEdit->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lotboard
