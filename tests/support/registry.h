#pragma once
#include <QObject>
#include <memory>
#include <string>

namespace huimin::tests {

using MakeTest = std::unique_ptr<QObject> (*)();

/// Makes a Qt Test class known to the program under the name of its file. Used once at the end of each test file:
///     static const bool registered = huimin::tests::add<NumberTest>("number_test");
bool addTest(const std::string& name, MakeTest make);

template <typename T>
bool add(const std::string& name)
{
    return addTest(name, [] { return std::unique_ptr<QObject>(std::make_unique<T>()); });
}

}  // namespace huimin::tests
