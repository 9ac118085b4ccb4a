namespace ChoDon.Modules.Enrollment.ShowHandover;

/// <summary>A part of the module that has something to hand over with a post.</summary>
internal interface IHandedOverSource
{
    Task<IReadOnlyList<HandedOverLine>> OfAsync(HandedOverAt at, CancellationToken cancellationToken);
}
