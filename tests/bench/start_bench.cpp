// From the start of the process to the printed answer, as a caseworker's terminal sees it.
#include <benchmark/benchmark.h>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

#include <cstdlib>
#include <string>

extern char** environ;

namespace {

/// Runs the command line once with its output thrown away; the exit status.
int run(const char* format)
{
    std::string profile = std::string(HUIMIN_SOURCE_DIR) + "/rules/samples/household.yaml";
    const char* arguments[] = {HUIMIN_CLI, "determine", profile.c_str(), "--date", "2023-02-01", "--format", format, nullptr};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t process = 0;
    int status = -1;
    if (posix_spawn(&process, HUIMIN_CLI, &actions, nullptr, const_cast<char* const*>(arguments), environ) == 0)
        waitpid(process, &status, 0);
    posix_spawn_file_actions_destroy(&actions);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void startToAnswer(benchmark::State& state, const char* format)
{
    for (auto _ : state) {
        if (run(format) != 0) {
            state.SkipWithError("huimin-cli did not answer");
            return;
        }
    }
}

}  // namespace

BENCHMARK_CAPTURE(startToAnswer, text, "text")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(startToAnswer, json, "json")->Unit(benchmark::kMillisecond)->UseRealTime();
