using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.Architecture.Tests.BadSamples;

internal static class AsksTheGate
{
    public static async Task<bool> AskAsync(IModuleGate gate)
    {
        await Task.Yield();
        return gate.IsOpen("sample", Guid.Empty);
    }
}
