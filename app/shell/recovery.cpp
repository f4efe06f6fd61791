#include "app/shell/recovery.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include "app/shell/rule_actions.h"

namespace huimin {

Recovery::Recovery(CaseDocument& document, SheetDocument& sheet, RuleActions& rules, QObject* parent)
    : QObject(parent), m_document(document), m_sheet(sheet), m_rules(rules), m_case(document, Autosave::usualFolder()),
      m_county(sheet, Autosave::usualFolderOfSheets()), m_law(rules.document(), Autosave::usualFolderOfRules())
{
}

void Recovery::forget()
{
    m_case.forget();
    m_county.forget();
    if (m_rules.keepsEdits())
        m_law.finish();
    else
        m_law.forget();
}

void Recovery::offer(QWidget& window)
{
    for (const LeftWork& left : Autosave::leftIn(Autosave::usualFolder())) {
        if (offerCase(window, left))
            break;
    }
    for (const LeftWork& left : Autosave::leftIn(Autosave::usualFolderOfSheets())) {
        if (offerSheet(window, left))
            break;
    }
    for (const LeftWork& left : Autosave::leftIn(Autosave::usualFolderOfRules())) {
        if (offerRules(window, left))
            break;
    }
}

bool Recovery::offerCase(QWidget& window, const LeftWork& left)
{
    const QString what = left.of.isEmpty() ? tr("The program ended before a new case was saved.")
                                           : tr("The program ended before the changes of %1 were saved.").arg(QFileInfo(left.of).fileName());
    const bool isBack = ask(window, left, what) && !hasErrors(m_document.openUnsaved(left.text, left.of));
    if (isBack)
        Autosave::discard(left);
    return isBack;
}

bool Recovery::offerSheet(QWidget& window, const LeftWork& left)
{
    const QString what = tr("The program ended before the changes of the standards of %1 were saved.").arg(left.of);
    const bool isBack = ask(window, left, what) && !hasErrors(m_sheet.openUnsaved(left.of.toStdString(), left.text));
    if (isBack)
        Autosave::discard(left);
    return isBack;
}

/// Edits of other rules than this window's wait for a window that has those.
bool Recovery::offerRules(QWidget& window, const LeftWork& left)
{
    const bool isOfThese = left.of.toStdString() == m_rules.document().directory();
    if (!isOfThese || !ask(window, left, tr("The program ended before the changes of the rules were applied.")))
        return false;
    m_rules.bringBack(left.text);
    Autosave::discard(left);
    return true;
}

/// What is not wanted is thrown away at once.
bool Recovery::ask(QWidget& window, const LeftWork& left, const QString& what)
{
    const QString when = QFileInfo(left.file).lastModified().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    QMessageBox box(&window);
    box.setIcon(QMessageBox::Question);
    box.setWindowTitle(tr("Not saved last time"));
    box.setText(what);
    box.setInformativeText(tr("They were kept at %1. Bring them back?").arg(when));
    QPushButton* back = box.addButton(tr("&Bring back"), QMessageBox::AcceptRole);
    const QPushButton* discard = box.addButton(tr("&Throw away"), QMessageBox::DestructiveRole);
    QPushButton* later = box.addButton(tr("&Ask again later"), QMessageBox::RejectRole);
    box.setDefaultButton(back);
    box.setEscapeButton(later);
    box.exec();
    if (box.clickedButton() == discard)
        Autosave::discard(left);
    return box.clickedButton() == back;
}

}  // namespace huimin
