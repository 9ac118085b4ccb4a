using ChoDon.Platform.Abstractions.Access;

namespace ChoDon.Architecture.Tests.BadSamples;

internal static class SeesEverything
{
    public static DataScope Scope() => DataScope.Everything;
}
