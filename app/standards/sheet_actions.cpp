#include "app/standards/sheet_actions.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeySequence>

#include "app/widgets/unsaved_question.h"

namespace huimin {

SheetActions::SheetActions(SheetDocument& document, QWidget& page)
    : m_document(document), m_page(page), m_save(new QAction(this)), m_import(new QAction(this)), m_export(new QAction(this)), m_blank(new QAction(this))
{
    connect(m_save, &QAction::triggered, this, &SheetActions::save);
    connect(m_import, &QAction::triggered, this, &SheetActions::importSheet);
    connect(m_export, &QAction::triggered, this, &SheetActions::exportSheet);
    connect(m_blank, &QAction::triggered, this, &SheetActions::exportBlank);
    connect(&document, &SheetDocument::changed, this, &SheetActions::refresh);
    refresh();
}

void SheetActions::retranslate()
{
    m_save->setText(tr("Save the sheet"));
    m_save->setToolTip(tr("Keep the sheet for this office (%1)").arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    m_import->setText(tr("Import a sheet…"));
    m_export->setText(tr("Export this sheet…"));
    m_blank->setText(tr("Blank sheet…"));
    m_blank->setToolTip(tr("A file to be filled in elsewhere, and imported then"));
}

void SheetActions::refresh()
{
    m_save->setEnabled(m_document.isUnsaved());
    m_export->setEnabled(m_document.sheet() != nullptr);
}

bool SheetActions::tell(const Diagnostics& diagnostics)
{
    if (hasErrors(diagnostics))
        Q_EMIT failed(diagnostics);
    else
        Q_EMIT done();
    return !hasErrors(diagnostics);
}

void SheetActions::openCounty(const QString& county)
{
    if (county.toStdString() == m_document.county() || !mayLeave())
        return;
    m_document.open(county.toStdString());
    tell(m_document.diagnostics());
}

bool SheetActions::save()
{
    return tell(m_document.save());
}

bool SheetActions::mayLeave()
{
    if (!m_document.isUnsaved())
        return true;
    const QString county = QString::fromStdString(m_document.county());
    switch (askAboutUnsaved(*m_page.window(), tr("%n change(s) of the standards of %1 are not saved.", nullptr, m_document.unsavedEdits()).arg(county))) {
    case UnsavedAnswer::Save: return save();
    case UnsavedAnswer::Discard: return true;
    case UnsavedAnswer::Stay: return false;
    }
    return false;
}

void SheetActions::importSheet()
{
    const QString path = QFileDialog::getOpenFileName(&m_page, tr("Import a sheet"), QString(), tr("Sheets (*.yaml *.yml);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto county = m_document.countyIn(path);
    if (!county)
        tell(county.diagnostics());
    else if (*county == m_document.county() || mayLeave())
        tell(m_document.importFrom(path, tr("Import a sheet")));
}

QString SheetActions::askWhere(const QString& title, const QString& name)
{
    const QString path = QFileDialog::getSaveFileName(&m_page, title, name + QStringLiteral(".yaml"), tr("Sheets (*.yaml *.yml)"));
    return path.isEmpty() || !QFileInfo(path).suffix().isEmpty() ? path : path + QStringLiteral(".yaml");
}

void SheetActions::exportSheet()
{
    const QString path = askWhere(tr("Export this sheet"), QString::fromStdString(m_document.county()));
    if (!path.isEmpty())
        tell(m_document.exportTo(path));
}

void SheetActions::exportBlank()
{
    const QString path = askWhere(tr("Blank sheet"), tr("standards"));
    if (!path.isEmpty())
        tell(m_document.exportBlank(path));
}

}  // namespace huimin
