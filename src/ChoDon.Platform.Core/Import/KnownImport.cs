using ChoDon.Platform.Abstractions.Import;
using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Core.Import;

/// <summary>An import that a ready module offers.</summary>
/// <param name="Module">The module.</param>
/// <param name="Definition">What a file may hold, and who may import it.</param>
/// <param name="ImportType">The type with its rules.</param>
public sealed record KnownImport(ModuleEntry Module, ImportDefinition Definition, Type ImportType)
{
    /// <summary>Module and import: <c>enrollment.households</c>.</summary>
    public string Id => $"{Module.Id}.{Definition.Id}";

    public Type DataType => Module.Declaration!.Data!;

    public Type? Texts => Module.Declaration!.Texts;

    /// <summary>Where the register that is filled can be seen, if the module says so.</summary>
    public string? RegisterUrl => Definition.RegisterPath is { } path ? $"/m/{Module.Id}{path}" : null;
}
