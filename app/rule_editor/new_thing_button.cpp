#include "app/rule_editor/new_thing_button.h"

#include <QMenu>

namespace huimin {

NewThingButton::NewThingButton(QWidget* parent) : QToolButton(parent)
{
    setMenu(new QMenu(this));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
}

void NewThingButton::retranslate()
{
    setText(tr("New"));
    setToolTip(tr("A benefit, a fact, a definition, a standard, a pack  Ctrl+N"));
    menu()->clear();
    using Kind = NewThing::Kind;
    const std::pair<Kind, QString> kinds[] = {{Kind::Benefit, tr("Benefit…")},
                                              {Kind::Fact, tr("Fact…")},
                                              {Kind::Definition, tr("Definition…")},
                                              {Kind::Standard, tr("Standard…")},
                                              {Kind::Pack, tr("Pack…")}};
    for (const auto& [kind, name] : kinds)
        connect(menu()->addAction(name), &QAction::triggered, this, [this, kind = kind] { Q_EMIT asked(kind); });
}

}  // namespace huimin
