#pragma once
#include <QtTest>
#include <QtWidgets>

#include "app/rule_editor/form_view.h"
#include "app/rule_editor/part_model.h"
#include "app/rule_editor/part_table.h"
#include "app/rule_editor/wrapping_field.h"
#include "core/rulepack/loader.h"
#include "tests/app/support/rules_copy.h"

namespace huimin::tests {

/// The form of the rule editor alone, on a copy of the shipped rules.
struct FormDesk {
    RulesCopy copy;
    RuleDocument document{copy.directory()};
    QWidget window;
    FormView* form = nullptr;

    FormDesk()
    {
        [[maybe_unused]] const auto problems = document.open();
        form = new FormView(document);
        form->speak(Language::Zh);
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(form);
        window.resize(1000, 700);
        window.show();
        window.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
    }

    /// The thing of an id, or the file as a whole.
    RuleThing thing(const std::string& file, const std::string& id = {}) const
    {
        const std::string name = file.substr(file.find('/') + 1);
        const auto tree = yaml::Document::open(*document.text(file), file);
        const auto things = thingsIn(name, file, tree->tree().root());
        const auto found = std::find_if(things.begin(), things.end(), [&](const RuleThing& one) { return one.id == id; });
        return found == things.end() ? things.front() : *found;
    }
    void show(const std::string& file, const std::string& id = {}) const { form->show(thing(file, id)); }
    std::string text(const std::string& file) const { return *document.text(file); }
    PartTable* table(const char* path) const { return form->widget()->findChild<PartTable*>(path); }
    /// The field of what is called so, as a screen reader says it.
    WrappingField* field(const QString& name) const
    {
        for (WrappingField* one : form->widget()->findChildren<WrappingField*>()) {
            if (one->accessibleName().contains(name))
                return one;
        }
        return nullptr;
    }
    /// The rules as the checker would read them from the texts as edited; null where they cannot be used.
    RuleSetPtr rules() const
    {
        const auto loaded = loadRules(copy.directory(), document.edited());
        return loaded ? *loaded : nullptr;
    }
    /// Key by key: the first may open the field in which the others are typed.
    static void type(const char* typed)
    {
        for (const QChar letter : QString::fromUtf8(typed))
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(QApplication::focusWidget(), key, with); }
};

}  // namespace huimin::tests
