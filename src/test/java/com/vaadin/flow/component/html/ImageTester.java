package com.vaadin.flow.component.html;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.browserless.Tests;

/** Shadows a class of browserless-test 1.1.1: since Vaadin 25.3 an image is no container. */
@Tests(Image.class)
public class ImageTester extends ComponentTester<Image> {

    public ImageTester(Image component) {
        super(component);
    }
}
