#include "app/widgets/unsaved_question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace huimin {

namespace {

/// The context of these labels for translators.
struct UnsavedQuestion {
    Q_DECLARE_TR_FUNCTIONS(UnsavedQuestion)
};

}  // namespace

UnsavedAnswer askAboutUnsaved(QWidget& window, const QString& what)
{
    QMessageBox box(&window);
    box.setIcon(QMessageBox::Question);
    box.setWindowTitle(UnsavedQuestion::tr("Unsaved changes"));
    box.setText(what);
    box.setInformativeText(UnsavedQuestion::tr("Save them first?"));
    const QPushButton* save = box.addButton(UnsavedQuestion::tr("&Save"), QMessageBox::AcceptRole);
    const QPushButton* discard = box.addButton(UnsavedQuestion::tr("&Don't save"), QMessageBox::DestructiveRole);
    QPushButton* stay = box.addButton(UnsavedQuestion::tr("&Go back"), QMessageBox::RejectRole);
    box.setEscapeButton(stay);
    box.exec();
    if (box.clickedButton() == save)
        return UnsavedAnswer::Save;
    return box.clickedButton() == discard ? UnsavedAnswer::Discard : UnsavedAnswer::Stay;
}

}  // namespace huimin
