using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Commendations.Tests.Support;

internal abstract class RegisterTests(DatabaseProvider provider) : RegisterTests<Register>(provider, opened => new Register(opened));
