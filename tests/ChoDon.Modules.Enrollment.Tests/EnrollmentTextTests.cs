using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Testing.Modules;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed class EnrollmentTextTests() : ModuleTextTests(typeof(EnrollmentText), "ChoDon.Modules.Enrollment");
