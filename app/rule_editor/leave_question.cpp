#include "app/rule_editor/leave_question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include "app/widgets/unsaved_question.h"

namespace huimin {

namespace {

struct LeaveQuestion {
    Q_DECLARE_TR_FUNCTIONS(huimin::LeaveQuestion)
};

LeaveAnswer askAboutMistakes(QWidget& window, const QString& what)
{
    QMessageBox box(&window);
    box.setIcon(QMessageBox::Question);
    box.setWindowTitle(LeaveQuestion::tr("Rules with mistakes"));
    box.setText(what);
    box.setInformativeText(LeaveQuestion::tr("The rules have mistakes and cannot be saved like this. Keep the changes for the next start?"));
    QPushButton* mend = box.addButton(LeaveQuestion::tr("&Mend them now"), QMessageBox::RejectRole);
    const QPushButton* keep = box.addButton(LeaveQuestion::tr("&Keep for the next start"), QMessageBox::AcceptRole);
    const QPushButton* discard = box.addButton(LeaveQuestion::tr("&Give them up"), QMessageBox::DestructiveRole);
    box.setDefaultButton(mend);
    box.setEscapeButton(mend);
    box.exec();
    if (box.clickedButton() == keep)
        return LeaveAnswer::Keep;
    return box.clickedButton() == discard ? LeaveAnswer::Discard : LeaveAnswer::Stay;
}

}  // namespace

LeaveAnswer askBeforeLeaving(QWidget& window, int edits, bool canSave)
{
    const QString what = LeaveQuestion::tr("%n change(s) of the rules are not applied.", nullptr, edits);
    if (!canSave)
        return askAboutMistakes(window, what);
    switch (askAboutUnsaved(window, what)) {
    case UnsavedAnswer::Save: return LeaveAnswer::Save;
    case UnsavedAnswer::Discard: return LeaveAnswer::Discard;
    case UnsavedAnswer::Stay: return LeaveAnswer::Stay;
    }
    return LeaveAnswer::Stay;
}

}  // namespace huimin
