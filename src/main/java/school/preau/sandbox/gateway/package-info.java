/**
 * The way to the hospital's models: OpenAI-compatible endpoints named by configuration, asked over streams that can be stopped at any
 * moment. The only package that knows the model library. Nothing of a request or an answer is logged or kept here.
 */
@NullMarked
package school.preau.sandbox.gateway;

import org.jspecify.annotations.NullMarked;
