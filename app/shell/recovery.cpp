#include "app/shell/recovery.h"

#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace huimin {

Recovery::Recovery(CaseDocument& document, QObject* parent)
    : QObject(parent), m_document(document), m_autosave(document, Autosave::usualFolder())
{
}

void Recovery::offer(QWidget& window)
{
    for (const LeftCase& left : Autosave::leftIn(Autosave::usualFolder())) {
        if (offer(window, left))
            return;
    }
}

bool Recovery::offer(QWidget& window, const LeftCase& left)
{
    const QString when = QLocale().toString(QFileInfo(left.file).lastModified(), QLocale::ShortFormat);
    QMessageBox box(&window);
    box.setIcon(QMessageBox::Question);
    box.setWindowTitle(tr("Not saved last time"));
    box.setText(left.path.isEmpty() ? tr("The program ended before a new case was saved.")
                                    : tr("The program ended before the changes of %1 were saved.").arg(QFileInfo(left.path).fileName()));
    box.setInformativeText(tr("They were kept at %1. Bring them back?").arg(when));
    QPushButton* back = box.addButton(tr("&Bring back"), QMessageBox::AcceptRole);
    const QPushButton* discard = box.addButton(tr("&Throw away"), QMessageBox::DestructiveRole);
    QPushButton* later = box.addButton(tr("&Ask again later"), QMessageBox::RejectRole);
    box.setDefaultButton(back);
    box.setEscapeButton(later);
    box.exec();
    const bool isBack = box.clickedButton() == back && !hasErrors(m_document.openUnsaved(left.text, left.path));
    if (isBack || box.clickedButton() == discard)
        Autosave::discard(left);
    return isBack;
}

}  // namespace huimin
