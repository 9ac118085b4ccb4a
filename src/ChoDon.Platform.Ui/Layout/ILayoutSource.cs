namespace ChoDon.Platform.Ui.Layout;

/// <summary>Answers what the frame around each page shows. The host implements it; one call a page.</summary>
public interface ILayoutSource
{
    /// <summary>The frame for the current request, for people signed in or not.</summary>
    ValueTask<LayoutModel> LoadAsync(CancellationToken cancellationToken);
}
