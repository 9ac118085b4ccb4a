using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.Platform.Core.Modules;

/// <summary>A module folder that was found, and how far its start came.</summary>
/// <param name="Id">Id from the manifest, or the folder's name when the manifest could not be read.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Step">The step reached, or the one that failed.</param>
/// <param name="Reason">What is wrong and what would be needed; empty when ready.</param>
/// <param name="Manifest">The manifest, when it could be read.</param>
/// <param name="Declaration">What the module declares, when it could be described.</param>
public sealed record ModuleEntry(
    string Id,
    ModuleState State,
    StartStep Step,
    string Reason,
    ModuleManifest? Manifest,
    ModuleDeclaration? Declaration);
